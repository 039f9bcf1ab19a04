import type { ChangeShown, PlannedTeamView } from '#seasons'
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Lead,
  Section,
  Table,
} from '#ui'
import { paths } from '../../paths.ts'
import { changeWorth } from './change-in.ts'
import { Gap } from './planned-team-part.tsx'
import { SeatTag } from './seat-tag.tsx'

type PlannedTeamScreenProps = { readonly view: PlannedTeamView; readonly state: FormState }

export const PlannedTeamScreen = ({ view, state }: PlannedTeamScreenProps) => (
  <>
    <Heading caption="Planned team">{view.team.schoolName}</Heading>
    <Lead>
      {view.team.daysWords}: {view.team.filled} of {view.team.slots} filled. Each button says what it costs;
      more points make the whole plan worse.
    </Lead>
    <Form
      action={paths.planReview({ plan: view.plan, review: view.team.review })}
      state={state}
      label="Change this team"
    >
      <Section heading="In the team">
        {view.team.seats.length === 0 ? <p>Nobody yet.</p> : <Seats view={view} />}
      </Section>
      <Gap team={view.team} />
      <Section heading="Who could join">
        {view.joining.length === 0 ? <NobodyElse view={view} /> : <Joining view={view} />}
      </Section>
    </Form>
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
        cell: ({ person }) => <Cost shown={view.removals.find((removal) => removal.person === person)} />,
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
    </ButtonRow>
  )
}

type ChangeButtonProps = {
  readonly change: { readonly kind: string; readonly person: string; readonly out?: string }
  readonly words: string
  readonly about: string
}

const ChangeButton = ({ change, words, about }: ChangeButtonProps) => (
  <Button kind="secondary" name="change" value={changeWorth(change)} about={about}>
    {words}
  </Button>
)

const Cost = ({ shown }: { readonly shown: ChangeShown | undefined }) => {
  if (!shown) return 'They have accepted this place'
  if (shown.blockers.length > 0) return shown.blockers.join(' ')
  return (
    <>
      <strong>{costWords(shown.points)}</strong>
      <br />
      <span className="cf-quiet">{shown.words}</span>
    </>
  )
}

function costWords(points: number): string {
  if (points === 0) return 'No cost'
  const many = `${Math.abs(points).toLocaleString('en-GB')} ${Math.abs(points) === 1 ? 'point' : 'points'}`
  return points > 0 ? `Costs ${many}` : `Saves ${many}`
}

type Joiner = PlannedTeamView['joining'][number]

const Joining = ({ view }: { readonly view: PlannedTeamView }) => (
  <Table
    caption="Best first. Nobody here breaks a rule."
    captionSize="s"
    columns={[
      {
        heading: 'Who',
        cell: ({ name, school, reasons }) => (
          <>
            {name}
            <br />
            <span className="cf-quiet">{[school, ...reasons].filter(Boolean).join('. ')}</span>
          </>
        ),
      },
      { heading: 'What it costs', cell: (joiner) => <JoiningCost joiner={joiner} /> },
    ]}
    rows={view.joining}
    rowKey={({ person }) => person}
  />
)

const JoiningCost = ({ joiner }: { readonly joiner: Joiner }) => (
  <>
    {joiner.put && (
      <>
        <Cost shown={joiner.put} />
        <ButtonRow>
          <ChangeButton change={joiner.put.change} words="Put in the open place" about={joiner.name} />
        </ButtonRow>
      </>
    )}
    {joiner.swaps.length > 0 && (
      <Details summary={`Instead of somebody${joiner.put ? '' : ' in the team'}`}>
        {joiner.swaps.map((swap) => (
          <div key={swap.out}>
            <Cost shown={swap} />
            {swap.blockers.length === 0 && (
              <ButtonRow>
                <ChangeButton
                  change={swap.change}
                  words={`Instead of ${swap.outName}`}
                  about={`put ${joiner.name} in`}
                />
              </ButtonRow>
            )}
          </div>
        ))}
      </Details>
    )}
  </>
)

const NobodyElse = ({ view }: { readonly view: PlannedTeamView }) => (
  <EmptyState
    title="Nobody else may join this team"
    action={<a href={paths.plan({ plan: view.plan })}>Back to the plan</a>}
  >
    <p>Everybody who is free is placed, or a rule keeps them out. See what would help, above.</p>
  </EmptyState>
)
