import { longDate } from '#kernel'
import {
  AccreditationKind,
  type TrainingLine,
  type TrainingSessionsView,
  accreditationWords,
  enrolmentStateWords,
  trainingModeWords,
} from '#practitioners'
import {
  Button,
  EmptyState,
  FieldRow,
  Form,
  type FormState,
  Heading,
  Lead,
  Notice,
  Pagination,
  Section,
  Select,
  SummaryList,
  Table,
  TextField,
} from '#ui'
import { paths } from '../../paths.ts'

type TrainingScreenProps = {
  readonly view: TrainingSessionsView
  /** Why enrolling or leaving did not work. */
  readonly problem: string | null
  readonly term: FormState
}

export const TrainingScreen = ({ view, problem, term }: TrainingScreenProps) => (
  <>
    <Heading>Training</Heading>
    <Lead>Completing a session accredits you, for {view.terms.reviewer} years as a peer reviewer.</Lead>
    {problem && <Notice tone="warning">{problem}</Notice>}
    {view.maySchedule && <Button href={paths.newTraining()}>Arrange training</Button>}
    <Section heading="To come">
      {view.upcoming.length === 0 ? (
        <EmptyState
          title="No session is arranged"
          action={
            view.maySchedule ? (
              <Button href={paths.newTraining()} kind="secondary">
                Arrange training
              </Button>
            ) : (
              <a href={paths.home()}>Go to your home page</a>
            )
          }
        >
          <p>Sessions appear here as soon as the office arranges them.</p>
        </EmptyState>
      ) : (
        <Sessions view={view} caption="Sessions to come" lines={view.upcoming} />
      )}
    </Section>
    {view.past.length > 0 && (
      <Section heading="Past">
        <Sessions view={view} caption="Past sessions" lines={view.past} />
        <Pagination
          page={view.page}
          pages={view.pages}
          href={(page) => paths.training({ page })}
          label="Past sessions"
        />
      </Section>
    )}
    {view.maySchedule && <Terms view={view} state={term} />}
  </>
)

const Terms = ({ view, state }: { readonly view: TrainingSessionsView; readonly state: FormState }) => (
  <Section heading="How long accreditation lasts" id="terms">
    <SummaryList
      rows={AccreditationKind.options.map((kind) => ({
        label: accreditationWords[kind],
        value: view.terms[kind] === 1 ? '1 year' : `${view.terms[kind]} years`,
      }))}
    />
    <Form action={paths.accreditationTerms()} state={state} label="How long accreditation lasts">
      <FieldRow>
        <Select
          name="kind"
          label="Accreditation"
          options={AccreditationKind.options.map((kind) => ({
            value: kind,
            label: accreditationWords[kind],
          }))}
        />
        <TextField name="years" label="Years" width={2} />
      </FieldRow>
      <p>New accreditations last this long. Those that people hold stay as they are.</p>
      <Button kind="secondary">Change</Button>
    </Form>
  </Section>
)

type SessionsProps = {
  readonly view: TrainingSessionsView
  readonly caption: string
  readonly lines: readonly TrainingLine[]
}

const Sessions = ({ view, caption, lines }: SessionsProps) => (
  <Table
    caption={caption}
    captionSize="hidden"
    columns={[
      {
        heading: 'Session',
        cell: ({ trainingSession, title }) =>
          view.maySchedule ? (
            <a href={paths.trainingSession({ session: trainingSession })}>{title}</a>
          ) : (
            title
          ),
      },
      { heading: 'Day', cell: ({ heldOn }) => longDate(heldOn) },
      {
        heading: 'Where',
        cell: ({ mode, place }) => (mode === 'online' ? trainingModeWords.online : place),
      },
      { heading: 'For', cell: ({ kind }) => accreditationWords[kind] },
      { heading: 'Enrolled', numeric: true, cell: ({ enrolled }) => enrolled },
      { heading: 'Places left', numeric: true, cell: ({ placesLeft }) => placesLeft ?? 'No limit' },
      { heading: 'You', cell: (line) => <You line={line} view={view} upcoming={lines === view.upcoming} /> },
    ]}
    rows={lines}
    rowKey={({ trainingSession }) => trainingSession}
  />
)

type YouProps = {
  readonly line: TrainingLine
  readonly view: TrainingSessionsView
  readonly upcoming: boolean
}

function You({ line, view, upcoming }: YouProps) {
  const address = { session: line.trainingSession }
  if (line.yours === 'enrolled' && upcoming)
    return (
      <Form action={paths.leaveTraining(address)}>
        <Button kind="secondary" about={line.title}>
          Give up your place
        </Button>
      </Form>
    )
  if (line.yours) return enrolmentStateWords[line.yours]
  if (!upcoming || line.placesLeft === 0) return 'Not enrolled'
  if (!view.registered) return <a href={paths.myRecord()}>Join the list first</a>
  return (
    <Form action={paths.enrolMyself(address)}>
      <Button kind="secondary" about={`on ${line.title}`}>
        Enrol
      </Button>
    </Form>
  )
}
