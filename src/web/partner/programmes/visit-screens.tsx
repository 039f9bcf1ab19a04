import { longDate } from '#kernel'
import { type GroupView, type VisitView, programmeShapes } from '#programmes'
import {
  Button,
  DateField,
  Form,
  type FormState,
  Heading,
  Lead,
  Notice,
  Section,
  Select,
  TextArea,
  TextField,
} from '#ui'
import { paths } from '../../paths.ts'

type PlanVisitScreenProps = { readonly view: GroupView; readonly state: FormState }

export const PlanVisitScreen = ({ view, state }: PlanVisitScreenProps) => (
  <>
    <Heading caption={view.name}>Plan a {programmeShapes[view.programme].visit.toLowerCase()}</Heading>
    <Form action={paths.planVisit({ group: view.group })} state={state} label="Plan a visit">
      <Select
        name="host"
        label="Who hosts?"
        blank="Choose one of the group"
        options={view.members.map(({ enrolment, name }) => ({ value: enrolment, label: name }))}
      />
      <DateField name="heldOn" label="Day" />
      <TextField name="focus" label="What will you look at?" optional />
      <Button>Plan it</Button>
    </Form>
  </>
)

type VisitScreenProps = {
  readonly view: VisitView
  readonly recording: FormState
  readonly callingOff: FormState
}

export const VisitScreen = ({ view, recording, callingOff }: VisitScreenProps) => (
  <>
    <Heading caption={`${view.groupName}, ${longDate(view.heldOn)}`}>
      {programmeShapes[view.programme].visit} at {view.hostName}
    </Heading>
    {view.focus && <Lead>{view.focus}</Lead>}
    {view.calledOff && <Notice>It was called off.</Notice>}
    {view.mayRecord && <Recording view={view} state={recording} />}
    {!view.recorded && !view.calledOff && (
      <Section heading="If it does not take place">
        <Form action={paths.callOffVisit({ visit: view.visit })} state={callingOff} label="Call it off">
          <TextArea name="why" label="Why is it called off?" rows={3} />
          <Button kind="secondary">Call it off</Button>
        </Form>
      </Section>
    )}
  </>
)

const Recording = ({ view, state }: { readonly view: VisitView; readonly state: FormState }) => (
  <Section heading="Who came">
    <Form action={paths.visit({ visit: view.visit })} state={state} label="Who came">
      {view.members.map(({ enrolment, name }) => (
        <TextField
          key={enrolment}
          name={`people-${enrolment}`}
          label={`People from ${name}`}
          hint={enrolment === view.host ? 'The host' : undefined}
          inputMode="numeric"
          width={2}
        />
      ))}
      <Button>Save who came</Button>
    </Form>
  </Section>
)
