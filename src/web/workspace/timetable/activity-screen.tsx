import { longDate } from '#kernel'
import type { TimetableLine, TimetableView } from '#reviews'
import { Button, ButtonRow, FieldRow, Form, type FormState, Heading, Select, TextField } from '#ui'
import { paths } from '../../paths.ts'

type Shown = {
  readonly view: TimetableView
  readonly activity: TimetableLine | null
  readonly state: FormState
}

export const ActivityScreen = ({ view, activity, state }: Shown) => {
  const { review, hostName } = view
  const title = activity ? 'Change an activity' : 'Add an activity'
  const action = activity
    ? paths.timetableActivity({ review, activity: activity.id })
    : paths.newActivity({ review })
  return (
    <>
      <Heading caption={`Review at ${hostName}`}>{title}</Heading>
      <Form action={action} state={state} label={title}>
        <When view={view} />
        <What view={view} />
        <Who view={view} />
        <ButtonRow>
          <Button>Save</Button>
          <Button kind="link" href={paths.workspaceTimetable({ review })}>
            Cancel
          </Button>
        </ButtonRow>
      </Form>
      {activity && (
        <Form
          action={paths.takeOutActivity({ review, activity: activity.id })}
          label="Take it out of the timetable"
        >
          <Button kind="warning">Take it out of the timetable</Button>
        </Form>
      )}
    </>
  )
}

type Asking = Pick<Shown, 'view'>

const When = ({ view }: Asking) => (
  <>
    <Select
      name="day"
      label="Day"
      blank="Choose a day"
      options={view.days.map((day) => ({ value: day, label: longDate(day) }))}
    />
    <FieldRow>
      <TextField name="from" label="From" hint="Such as 9:30" width={5} />
      <TextField name="until" label="Until" hint="Such as 10:15" width={5} />
    </FieldRow>
  </>
)

const What = ({ view }: Asking) => (
  <>
    <Select
      name="kind"
      label="What is done"
      blank="Choose an activity"
      options={view.kinds.map(({ key, title }) => ({ value: key, label: title }))}
    />
    <Select
      name="section"
      label="Which section it tells most about"
      optional
      blank="No section in particular"
      options={view.sections.map(({ key, title }) => ({ value: key, label: title }))}
    />
    <Select
      name="line"
      label="Which line of enquiry it looks into"
      optional
      blank="None in particular"
      options={view.lines.map(({ id, question }) => ({ value: id, label: question }))}
    />
  </>
)

const Who = ({ view }: Asking) => (
  <>
    <Select
      name="visitor"
      label="Visitor"
      hint="Choose a visitor and a host leader, or neither for everybody."
      blank="Everybody"
      options={view.visitors.map(({ person, name }) => ({ value: person, label: name }))}
    />
    <Select
      name="host"
      label="Host leader"
      blank="Everybody"
      options={view.hosts.map(({ person, name, responsibility }) => ({
        value: person,
        label: `${name} (${responsibility})`,
      }))}
    />
    <TextField
      name="whom"
      label="Whom they see"
      hint="A class or a group, such as “Year 4”. Name no pupil."
      optional
    />
    <TextField name="place" label="Where" optional />
  </>
)
