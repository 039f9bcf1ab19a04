import type { Day } from '#kernel'
import {
  type PlanOnBoard,
  type SeasonBoard,
  type SeasonLine,
  type SeasonOutlookView,
  seasonStateWords,
} from '#seasons'
import { Button, EmptyState, Heading, KeyFigures, Lead, Section, Tabs } from '#ui'
import { paths } from '../../paths.ts'
import { OutlookPart } from '../outlook/outlook-part.tsx'
import { BoardFilters } from './board-filters.tsx'
import { BoardPlans } from './board-plans.tsx'
import { BoardTable } from './board-table.tsx'
import { boardAddress, exportAddress } from './board-address.ts'

type BoardScreenProps = {
  readonly board: SeasonBoard
  readonly seasons: readonly SeasonLine[]
  readonly weeks: readonly Day[]
  readonly plans: readonly PlanOnBoard[]
  readonly outlook: SeasonOutlookView
}

export const BoardScreen = ({ board, seasons, weeks, plans, outlook }: BoardScreenProps) => (
  <>
    <Heading caption="Season board">{board.year}</Heading>
    <Lead>
      {seasonStateWords[board.state]}. <a href={paths.season({ season: board.season })}>Open the season</a>
    </Lead>
    {seasons.length > 1 && (
      <Tabs
        label="Seasons"
        links={seasons.map(({ id, year }) => ({
          label: year,
          href: paths.board({ season: id }),
          current: id === board.season ? ('page' as const) : undefined,
        }))}
      />
    )}
    <KeyFigures figures={figuresOf(board)} />
    <BoardPlans plans={plans} />
    <Section
      heading="Reviews"
      action={<Button href={paths.plans({ season: board.season })}>Plan teams</Button>}
    >
      <BoardFilters board={board} weeks={weeks} results={<Found board={board} />} />
      <p>
        Take this list away as a <a href={exportAddress(paths.boardXlsx, board)}>workbook</a> or as{' '}
        <a href={exportAddress(paths.boardCsv, board)}>CSV</a>. The address of this page keeps your filters:
        save it, or send it to a colleague.
      </p>
    </Section>
    {board.totals.reviews > 0 && board.state !== 'closed' && <OutlookPart view={outlook} />}
  </>
)

function figuresOf(board: SeasonBoard) {
  const { totals } = board
  const risk = (key: 'high' | 'watch') => board.risks.find((counted) => counted.key === key)?.count ?? 0
  return [
    { label: 'Reviews', value: counted(totals.reviews) },
    { label: 'Teams full', value: counted(totals.teamsFull) },
    { label: 'Peer places accepted', value: `${counted(totals.agreed)} of ${counted(totals.slots)}` },
    {
      label: 'At risk',
      value: <a href={boardAddress(board, { risk: 'high', page: 1 })}>{counted(risk('high'))}</a>,
    },
    {
      label: 'To watch',
      value: <a href={boardAddress(board, { risk: 'watch', page: 1 })}>{counted(risk('watch'))}</a>,
    },
  ]
}

const counted = (count: number): string => count.toLocaleString('en-GB')

const Found = ({ board }: { readonly board: SeasonBoard }) =>
  board.lines.length === 0 ? <NothingFound board={board} /> : <BoardTable board={board} />

const NothingFound = ({ board }: { readonly board: SeasonBoard }) =>
  board.totals.reviews === 0 ? (
    <EmptyState
      title="No review has been asked for yet"
      action={<Button href={paths.seasonSignUp({ season: board.season })}>Sign up a school</Button>}
    >
      <p>Schools sign up to host from their own pages. You can also sign one up for them.</p>
    </EmptyState>
  ) : (
    <EmptyState
      title="No review matches"
      action={
        <Button kind="secondary" href={paths.board({ season: board.season })}>
          Show every review
        </Button>
      }
    >
      <p>Take one of the filters away, or write fewer words.</p>
    </EmptyState>
  )
