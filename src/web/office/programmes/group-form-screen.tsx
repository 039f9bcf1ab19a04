import { phaseWords } from '#partnership'
import { type CohortView, programmeShapes } from '#programmes'
import { Button, Checkboxes, EmptyState, Form, type FormState, Heading, Lead, Select, TextField } from '#ui'
import { paths } from '../../paths.ts'

type GroupFormScreenProps = {
  readonly view: CohortView
  readonly title: string
  readonly action: string
  readonly state: FormState
  /** Who can be in it: those in no group, and those who are in this one. */
  readonly members: CohortView['ungrouped']
}

export const GroupFormScreen = ({ view, title, action, state, members }: GroupFormScreenProps) => {
  const { least, most } = programmeShapes[view.programme]
  if (members.length === 0)
    return (
      <>
        <Heading caption={view.year}>{title}</Heading>
        <EmptyState
          title="Everybody of this cohort is in a group"
          action={<Button href={paths.cohort({ cohort: view.cohort })}>See the groups</Button>}
        >
          <p>Take members out of a group first, or enrol others.</p>
        </EmptyState>
      </>
    )
  return (
    <>
      <Heading caption={view.year}>{title}</Heading>
      <Lead>
        Put {least} to {most} together, far enough apart to be frank with one another.
      </Lead>
      <Form action={action} state={state} label={title}>
        <TextField name="name" label="Name of the group" />
        <Checkboxes
          name="members"
          label="Who is in it"
          choices={members.map(({ enrolment, name, phase, localAuthority }) => ({
            value: enrolment,
            label: name,
            hint: [phase && phaseWords[phase], localAuthority].filter(Boolean).join(', ') || undefined,
          }))}
        />
        <Select
          name="facilitator"
          label="Facilitator"
          blank="Nobody yet"
          optional
          options={view.facilitators.map(({ person, name, leads }) => ({
            value: person,
            label: leads.length > 0 ? `${name}, who leads ${leads.join(', ')}` : name,
          }))}
        />
        <TextField
          name="why"
          label="Why this size?"
          hint={`Needed when there are fewer than ${least} or more than ${most}`}
          optional
        />
        <Button>Save the group</Button>
      </Form>
    </>
  )
}
