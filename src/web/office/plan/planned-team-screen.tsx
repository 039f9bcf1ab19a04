import type { PlannedTeamView } from '#seasons'
import {
  Button,
  ButtonRow,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Lead,
  Section,
  Table,
  TextField,
  filledForm,
} from '#ui'
import { paths } from '../../paths.ts'
import { Standbys } from '../outlook/standbys.tsx'
import { EmptyPlaces } from './empty-places.tsx'
import { Again, WorkingOut } from './again.tsx'
import { Joining } from './joining.tsx'
import { ChangeButton, Cost } from './plan-cost.tsx'
import { SeatTag } from './seat-tag.tsx'

type PlannedTeamScreenProps = {
  readonly view: PlannedTeamView
  /** The name that was asked about; blank for none. */
  readonly name: string
  readonly state: FormState
}

export const PlannedTeamScreen = ({ view, name, state }: PlannedTeamScreenProps) => (
  <>
    <Heading caption="Planned team">{view.team.schoolName}</Heading>
    <Lead>
      {view.team.daysWords}: {view.team.filled} of {view.team.slots} filled. Each button says what it costs;
      more points make the whole plan worse. What you keep or rule out holds for every plan made again.
    </Lead>
    <WorkingOut view={view} />
    <EmptyPlaces gap={view.gap} joining={view.joining} />
    <Form
      action={paths.planReview({ plan: view.plan, review: view.team.review })}
      state={state}
      label="Change this team"
    >
      <Section heading="In the team">
        {view.team.seats.length === 0 ? <p>Nobody yet.</p> : <Seats view={view} />}
      </Section>
      <Section heading="Who could join">
        {view.joining.length === 0 ? (
          <NobodyElse view={view} />
        ) : (
          <Joining caption="Best first. Nobody here breaks a rule." joiners={view.joining} view={view} />
        )}
      </Section>
      {view.asked.length > 0 && (
        <Section heading={`Why not “${name}”?`} id="asked">
          <Joining
            caption="What placing them would cost, or what keeps them out"
            joiners={view.asked}
            view={view}
          />
        </Section>
      )}
      <RuledOut view={view} />
    </Form>
    <Standbys standbys={view.standbys} />
    <Section heading="Why not somebody else?">
      {name !== '' && view.asked.length === 0 && (
        <p>
          Nobody with “{name}” in their name could be asked about: check the spelling, or that they hold this
          accreditation and are not in the team.
        </p>
      )}
      <Form
        action={paths.planReview({ plan: view.plan, review: view.team.review })}
        method="get"
        state={filledForm({ name })}
        label="Why not somebody else?"
      >
        <TextField name="name" label="Their name, or part of it" width={20} />
        <Button kind="secondary">Ask</Button>
      </Form>
    </Section>
  </>
)

const Seats = ({ view }: { readonly view: PlannedTeamView }) => (
  <Table
    caption="People in the planned team"
    captionSize="hidden"
    columns={[
      { heading: 'Who', cell: ({ name, school }) => [name, school].filter(Boolean).join(', ') },
      { heading: 'What changes', cell: (seat) => <SeatTag seat={seat} /> },
      {
        heading: 'Taking them out',
        cell: ({ person }) => (
          <>
            <Cost shown={view.removals.find((removal) => removal.person === person)} />
            <Again view={view} kind="out" person={person} />
          </>
        ),
      },
      { heading: 'Change', cell: (seat) => <SeatButtons view={view} seat={seat} /> },
    ]}
    rows={view.team.seats}
    rowKey={({ person }) => person}
  />
)

type Seat = PlannedTeamView['team']['seats'][number]

const SeatButtons = ({ view, seat }: { readonly view: PlannedTeamView; readonly seat: Seat }) => {
  if (seat.standing === 'accepted') return 'Has accepted'
  const removal = view.removals.find(({ person }) => person === seat.person)
  const lock = seat.locked ? ('unlock' as const) : ('lock' as const)
  return (
    <ButtonRow>
      {removal && <ChangeButton change={removal.change} words="Take out" about={seat.name} />}
      <ChangeButton
        change={{ kind: lock, person: seat.person }}
        words={seat.locked ? 'Let go' : 'Keep here'}
        about={seat.name}
      />
      <ChangeButton change={{ kind: 'forbid', person: seat.person }} words="Never here" about={seat.name} />
    </ButtonRow>
  )
}

const NobodyElse = ({ view }: { readonly view: PlannedTeamView }) => (
  <EmptyState
    title="Nobody else may join this team"
    action={<a href={paths.plan({ plan: view.plan })}>Back to the plan</a>}
  >
    <p>Everybody who is free is placed, or a rule keeps them out. See what would help, above.</p>
  </EmptyState>
)

const RuledOut = ({ view: { ruledOut } }: { readonly view: PlannedTeamView }) =>
  ruledOut.length === 0 ? null : (
    <Section heading="Never here">
      <p>You have ruled these people out for this review. Plans that you make again leave them out.</p>
      <ul>
        {ruledOut.map(({ person, name }) => (
          <li key={person}>
            {name} <ChangeButton change={{ kind: 'allow', person }} words="Allow again" about={name} />
          </li>
        ))}
      </ul>
    </Section>
  )
