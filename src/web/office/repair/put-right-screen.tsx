import type { WaysOutView } from '#seasons'
import type { AskedWayOutView } from '#seasons/moves'
import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  GoingOn,
  Heading,
  Lead,
  Notice,
  Table,
  blankForm,
} from '#ui'
import { paths } from '../../paths.ts'
import { AskedWayOut } from './asked-way-out.tsx'
import { LoansPart } from './loans-part.tsx'
import { NothingToMend } from './nothing-to-mend.tsx'
import { pairsWorth } from './pairs-in.ts'

type WayOut = WaysOutView['ways'][number]

type PutRightScreenProps = {
  readonly view: WaysOutView
  readonly asked: AskedWayOutView
  readonly state: FormState
}

/** Ways to fill a team again after somebody dropped out, must not be there, or its days moved. */
export const PutRightScreen = ({ view, asked, state }: PutRightScreenProps) => (
  <>
    <Heading caption="Put the team right">{view.schoolName}</Heading>
    <ErrorSummary refusal={state.refusal} />
    {asked && (asked.state === 'asked' || view.nothing === null) && (
      <AskedWayOut review={view.review} asked={asked} />
    )}
    {view.nothing ? (
      <NothingToMend view={view} nothing={view.nothing} />
    ) : (
      <>
        <Lead>
          {view.daysWords}. {view.happened}
        </Lead>
        <StandBy view={view} />
        {view.looking ? <Looking /> : view.ways.length === 0 ? <NoWay view={view} /> : <Ways view={view} />}
        <LoansPart review={view.review} loans={view.loans} state={blankForm} />
        <ByHand view={view} />
      </>
    )}
  </>
)

type ViewProps = { readonly view: WaysOutView }

const StandBy = ({ view: { review, standBy } }: ViewProps) =>
  standBy.length === 0 ? null : (
    <Notice title={standBy.length === 1 ? 'Somebody stands by' : `${standBy.length} people stand by`}>
      <p>
        {standBy.join(', ')} {standBy.length === 1 ? 'keeps' : 'keep'} these days free for this review.{' '}
        <a href={`${paths.officeReview({ review })}#standbys`}>Offer the place to somebody who stands by</a>.
      </p>
    </Notice>
  )

const Looking = () => (
  <GoingOn>
    <p>
      <strong>We are looking for ways to fill the team again.</strong> This page shows them when they are
      there: it takes some seconds.
    </p>
  </GoingOn>
)

const Ways = ({ view }: ViewProps) => (
  <>
    <p>
      Nobody is told anything until you choose. Whoever has accepted a place is not moved before they say yes.
      {onlyWords(view.ways)}
    </p>
    <Beside ways={view.ways} />
    {view.ways.map((way) => (
      <Way key={way.kind} review={view.review} way={way} />
    ))}
  </>
)

/** The ways next to one another, each with what it changes for others. */
const Beside = ({ ways }: Pick<WaysOutView, 'ways'>) =>
  ways.length < 2 ? null : (
    <Table
      caption="The ways beside one another"
      captionSize="s"
      columns={[
        { heading: 'Way', cell: (way) => titleOf(way) },
        { heading: 'Who joins', cell: ({ joins }) => joins.map(({ name }) => name).join(', ') || 'Nobody' },
        {
          heading: 'Who else changes',
          cell: ({ moves }) => moves.map(({ name }) => name).join(', ') || 'Nobody',
        },
        { heading: 'Places left empty', numeric: true, cell: ({ unfilled }) => unfilled },
        { heading: 'Points better than leaving it', numeric: true, cell: ({ saved }) => whole(saved) },
      ]}
      rows={ways}
      rowKey={({ kind }) => kind}
    />
  )

function titleOf({ kind, moves }: WayOut): string {
  if (kind === 'best') return 'The best for all these teams'
  if (moves.length === 0) return 'Nobody else moves'
  return moves.length === 1 ? '1 other person moves' : `${moves.length} others move`
}

/** What is to be said of the only way there is. */
function onlyWords([way, ...others]: WaysOutView['ways']): string {
  if (!way || others.length > 0) return ''
  return way.moves.length === 0
    ? ' Nothing better was found by moving others.'
    : ' Unless somebody moves, nobody can join this team.'
}

const whole = (points: number): string => points.toLocaleString('en-GB')

const Way = ({ review, way }: { readonly review: string; readonly way: WayOut }) => (
  <Card title={titleOf(way)} level={2} actions={<Adopt review={review} way={way} />}>
    <ul>
      {way.mustLeave.map(({ person, name }) => (
        <li key={person}>
          <a href={paths.person({ person })}>{name}</a> is released from this team.
        </li>
      ))}
      {way.joins.map(({ person, name, at, again }) => (
        <li key={person}>
          <a href={paths.person({ person })}>{name}</a>{' '}
          {again
            ? 'was on this team, and is offered the place again on the new days.'
            : `is offered a place at ${at}.`}
        </li>
      ))}
      {way.moves.map((move) => (
        <li key={move.person}>
          <Move move={move} />
        </li>
      ))}
      {way.unfilled > 0 && (
        <li>{way.unfilled === 1 ? '1 place stays empty.' : `${way.unfilled} places stay empty.`}</li>
      )}
    </ul>
  </Card>
)

const Move = ({ move }: { readonly move: WayOut['moves'][number] }) => {
  const { person, name, from, fromName, toName, hasAccepted } = move
  return (
    <>
      <a href={paths.person({ person })}>{name}</a>{' '}
      {toName ? 'moves from' : `gives up the ${hasAccepted ? 'place' : 'offer'} at`}{' '}
      <a href={paths.officeReview({ review: from })}>{fromName}</a>
      {hasAccepted && ' (accepted: ask first)'}
      {toName && ` to ${toName}`}.
    </>
  )
}

const Adopt = ({ review, way }: { readonly review: string; readonly way: WayOut }) => (
  <>
    {!way.mayAdopt && (
      <p>
        Whoever has accepted is asked by mail first. When they have all said yes, the teams change and the
        offers go out by themselves; until then everybody keeps their place.
      </p>
    )}
    <Form
      action={way.mayAdopt ? paths.putRight({ review }) : paths.askToMove({ review })}
      state={blankForm}
      hidden={{ joins: pairsWorth(joinsOf(way)), leaves: pairsWorth(leavesOf(way)) }}
      label={titleOf(way)}
    >
      <Button about={`(${titleOf(way).toLowerCase()})`}>
        {way.mayAdopt ? 'Do this and send the offers' : 'Ask them by mail'}
      </Button>
    </Form>
  </>
)

const joinsOf = ({ joins, moves }: WayOut) => [
  ...joins,
  ...moves.flatMap(({ person, to }) => (to === null ? [] : [{ person, review: to }])),
]

const leavesOf = ({ moves, mustLeave }: WayOut) => [
  ...mustLeave,
  ...moves.map(({ person, from }) => ({ person, review: from })),
]

const NoWay = ({ view }: ViewProps) => (
  <EmptyState
    title="Nobody can fill this team as things stand"
    action={<Button href={paths.plans({ season: view.season })}>Make a plan of teams</Button>}
  >
    <p>A plan says which rules are in the way, of how many people, and what would help.</p>
  </EmptyState>
)

const ByHand = ({ view: { review } }: ViewProps) => (
  <ButtonRow>
    <Button kind="secondary" href={`${paths.officeReview({ review })}#replacements`}>
      Choose somebody yourself
    </Button>
    <Button kind="link" href={paths.officeReview({ review })}>
      Back to the review
    </Button>
  </ButtonRow>
)
