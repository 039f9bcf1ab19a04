import { longDate } from '#kernel'
import { type TrainingSessionView, accreditationWords, enrolmentStateWords } from '#practitioners'
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Notice,
  Radios,
  Section,
  Select,
  SummaryList,
  Table,
} from '#ui'
import { paths } from '../../paths.ts'

type TrainingSessionScreenProps = {
  readonly view: TrainingSessionView
  readonly enrolling: FormState
  readonly marking: FormState
}

export const TrainingSessionScreen = (props: TrainingSessionScreenProps) => (
  <>
    <Heading caption={`Training: ${accreditationWords[props.view.kind]}`}>{props.view.title}</Heading>
    <SummaryList
      rows={[
        { label: 'Day', value: longDate(props.view.heldOn) },
        { label: 'Enrolled', value: props.view.enrolled.length },
        { label: 'Places', value: props.view.capacity ?? 'No limit' },
      ]}
    />
    {props.view.toMark ? <Marking {...props} /> : <Enrolled {...props} />}
    <Enrolling {...props} />
  </>
)

const Enrolled = ({ view }: TrainingSessionScreenProps) => (
  <Section heading="Who is enrolled">
    {view.enrolled.length === 0 ? (
      <EmptyState title="Nobody yet" action={<a href="#enrol">Enrol somebody</a>}>
        <p>People can also enrol themselves from the list of sessions.</p>
      </EmptyState>
    ) : (
      <Table
        caption="Who is enrolled"
        captionSize="hidden"
        columns={[
          {
            heading: 'Name',
            cell: ({ person, name }) => <a href={paths.practitioner({ person })}>{name}</a>,
          },
          { heading: 'State', cell: ({ state }) => enrolmentStateWords[state] },
        ]}
        rows={view.enrolled}
        rowKey={({ person }) => person}
      />
    )}
  </Section>
)

const Marking = ({ view, marking }: TrainingSessionScreenProps) => (
  <Section heading="Who came">
    <p>
      Those who came are accredited as {accreditationWords[view.kind].toLowerCase()} from the day of the
      session.
    </p>
    <Form
      action={paths.trainingAttendance({ session: view.trainingSession })}
      state={marking}
      label="Who came"
    >
      {view.enrolled
        .filter(({ state }) => state === 'enrolled')
        .map(({ person, name }) => (
          <Radios
            key={person}
            name={`came-${person}`}
            label={name}
            layout="inline"
            choices={[
              { value: 'completed', label: 'Came' },
              { value: 'missed', label: 'Did not come' },
            ]}
          />
        ))}
      <Button>Record who came</Button>
    </Form>
  </Section>
)

const Enrolling = ({ view, enrolling }: TrainingSessionScreenProps) => (
  <Section heading="Enrol somebody" id="enrol">
    {view.others.length === 0 ? (
      <>
        {enrolling.refusal && <Notice tone="warning">{enrolling.refusal.words}</Notice>}
        <p>
          Everybody on the list of practitioners is enrolled. <a href={paths.people()}>Find another person</a>
        </p>
      </>
    ) : (
      <Form action={paths.enrolOnTraining({ session: view.trainingSession })} state={enrolling} label="Enrol">
        <Select
          name="person"
          label="Practitioner"
          blank="Choose somebody"
          options={view.others.map(({ person, name }) => ({ value: person, label: name }))}
        />
        <Button kind="secondary">Enrol</Button>
      </Form>
    )}
  </Section>
)
