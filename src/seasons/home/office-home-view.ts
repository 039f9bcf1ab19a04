import { sql } from 'kysely'
import { type Day, type Instant, type Refused, refusalOf } from '#kernel'
import { type PartnershipYear, theOffice, yearOf } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type UnnamedLine, lineOf } from '../board/board-line.ts'
import { boardReviews } from '../board/board-store.ts'
import type { BoardSubset } from '../board/board-subset.ts'
import type { SeasonId } from '../ids.ts'
import { allSeasons } from '../season/season-store.ts'
import { type Season, type SeasonState, seasonStateWords } from '../season/season.ts'
import type { SeasonTables } from '../tables.ts'
import { type OfficeStep, nextStepOfOffice } from './next-step-of-office.ts'

/** A figure and the reviews that it counts, as the board’s filter of that name shows them. */
type Counted = { readonly only: BoardSubset; readonly reviews: number; readonly count: number }

/** `worst` are the first few of `teamMissingSoon`, the soonest first. */
export type SeasonAtHand = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly state: SeasonState
  readonly stateWords: string
  readonly reviews: number
  readonly teamsFull: number
  readonly worst: readonly UnnamedLine[]
  readonly teamMissingSoon: Counted
  readonly answersAwaited: Counted
  readonly offersEndingSoon: Counted
  readonly toReplace: Counted
  readonly noDays: Counted
  readonly noLead: Counted
}

export type OfficeHomeView = {
  readonly next: OfficeStep
  readonly atHand: SeasonAtHand | null
  /** Other seasons that are not closed. */
  readonly others: readonly { readonly season: SeasonId; readonly year: string; readonly words: string }[]
}

/** Where the season stands and what is short in it: three queries, however many reviews. */
export async function officeHomeView({ db, actor, today }: Reading): Promise<OfficeHomeView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const open = (await allSeasons(db)).filter(({ state }) => state !== 'closed')
  const season = open.find(({ year }) => year === yearOf(today)) ?? open.at(-1) ?? null
  if (season === null) return { next: nextStepOfOffice(null, today), atHand: null, others: [] }
  const [reviews, plannedAt] = await Promise.all([
    boardReviews(db, season.id, today),
    lastPlanned(db, season.id),
  ])
  const lines = reviews.map((review) => lineOf(review, today))
  return {
    next: nextStepOfOffice({ season, plannedAt, lines }, today),
    atHand: atHand(season, lines),
    others: open
      .filter(({ id }) => id !== season.id)
      .map(({ id, year, state }) => ({ season: id, year, words: seasonStateWords[state] })),
  }
}

const mostShown = 5

function atHand({ id, year, state }: Season, lines: readonly UnnamedLine[]): SeasonAtHand {
  const among = (only: BoardSubset) => lines.filter(({ subsets }) => subsets.includes(only))
  const counted = (only: BoardSubset, of: (line: UnnamedLine) => number = () => 1): Counted => {
    const found = among(only)
    return { only, reviews: found.length, count: found.reduce((sum, line) => sum + of(line), 0) }
  }
  return {
    season: id,
    year,
    state,
    stateWords: seasonStateWords[state],
    reviews: lines.filter(({ stage }) => stage !== 'cancelled').length,
    teamsFull: among('peersAgreed').length,
    worst: among('teamMissingSoon').toSorted(soonestFirst).slice(0, mostShown),
    teamMissingSoon: counted('teamMissingSoon'),
    answersAwaited: counted('answerAwaited', ({ awaited }) => awaited),
    offersEndingSoon: counted('offerEndingSoon', ({ endingSoon }) => endingSoon),
    toReplace: counted('toReplace', ({ toReplace }) => toReplace),
    noDays: counted('noDays'),
    noLead: counted('noLead'),
  }
}

const soonestFirst = (one: UnnamedLine, other: UnnamedLine): number =>
  dayIn(one).localeCompare(dayIn(other)) || one.name.localeCompare(other.name, 'en-GB')

const dayIn = ({ first }: UnnamedLine): Day | '' => first ?? ''

async function lastPlanned(db: Reader, season: SeasonId): Promise<Instant | null> {
  const row = await reading<SeasonTables>(db)
    .selectFrom('team_plan')
    .where('season_id', '=', season)
    .select(sql<Instant | null>`max(adopted_at)`.as('at'))
    .executeTakeFirst()
  return row?.at ?? null
}
