import { phaseWords } from '#partnership'
import { type BoardLine, type BoardSort, type SeasonBoard, placementWords } from '#seasons'
import { type Column, Pagination, Table } from '#ui'
import { paths } from '../../paths.ts'
import { RiskTag, StageTag } from '../../review-tags.tsx'
import { boardAddress } from './board-address.ts'

export const BoardTable = ({ board }: { readonly board: SeasonBoard }) => (
  <>
    <Table
      caption={foundWords(board)}
      captionSize="s"
      columns={columnsOf(board)}
      rows={board.lines}
      rowKey={({ review }) => review}
    />
    <Pagination
      page={board.question.page}
      pages={board.pages}
      label="Reviews"
      href={(page) => boardAddress(board, { page })}
    />
  </>
)

/** The figures above leave out what was cancelled; the list does not. */
function foundWords({ found, question, stages }: SeasonBoard): string {
  const words = found === 1 ? '1 review' : `${found.toLocaleString('en-GB')} reviews`
  const cancelled = question.stage ? 0 : (stages.find(({ key }) => key === 'cancelled')?.count ?? 0)
  return cancelled === 0 ? words : `${words}, ${cancelled} of them cancelled`
}

function columnsOf(board: SeasonBoard): readonly Column<BoardLine>[] {
  const by = (sort: BoardSort) => ({
    href: boardAddress(board, { sort, page: 1 }),
    order: board.question.sort === sort ? ('ascending' as const) : null,
  })
  return [
    { heading: 'School', sort: by('school'), cell: (line) => <School line={line} /> },
    { heading: 'Days', sort: by('date'), cell: ({ daysWords }) => daysWords },
    { heading: 'Lead Reviewer', cell: ({ lead }) => <Seat seat={lead} /> },
    { heading: 'Team', sort: by('team'), cell: (line) => <Team line={line} /> },
    { heading: 'Stage', sort: by('stage'), cell: ({ stage }) => <StageTag stage={stage} /> },
    { heading: 'Risk', sort: by('risk'), cell: (line) => <RiskCell line={line} /> },
  ]
}

const School = ({ line }: { readonly line: BoardLine }) => (
  <>
    <a href={paths.officeReview({ review: line.review })}>{line.name}</a>
    <br />
    <span className="cf-quiet">{[phaseWords[line.phase], line.hubName].filter(Boolean).join(', ')}</span>
  </>
)

const Seat = ({ seat }: { readonly seat: BoardLine['lead'] }) =>
  seat ? (
    <>
      {seat.name}
      {seat.state === 'offered' && <span className="cf-quiet"> (asked)</span>}
    </>
  ) : (
    'None yet'
  )

const Team = ({ line }: { readonly line: BoardLine }) => (
  <>
    <strong>
      {line.agreed} of {line.slots}
    </strong>
    {line.held > line.agreed && ` (${line.held - line.agreed} not confirmed)`}
    {line.peers.length > 0 && (
      <span className="cf-quiet">
        <br />
        {line.peers
          .map(({ name, state }) =>
            state === 'accepted' || state === 'attended'
              ? name
              : `${name}, ${placementWords[state].toLowerCase()}`,
          )
          .join('; ')}
      </span>
    )}
  </>
)

const RiskCell = ({ line: { risk } }: { readonly line: BoardLine }) =>
  risk.level === 'none' ? (
    'On course'
  ) : (
    <>
      <RiskTag level={risk.level} />
      <br />
      <span className="cf-quiet">{risk.words}</span>
    </>
  )
