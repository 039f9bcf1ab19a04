import { at } from '../at.ts'
import { shareOf } from '../chance.ts'
import { columnOf } from '../repair/desk.ts'
import { pairingAt } from '../solver/core/columns.ts'
import { costOfSeat, fits } from '../solver/search/teams.ts'
import type { NoticeStretch } from './drop-out-policy.ts'
import { type Season, join, leave, noteOf, sit, stretchAt } from './season.ts'

export type Empty = { readonly opening: number; readonly day: number; readonly stretch: NoticeStretch }

/** Asks people in turn for one empty place; answers whether somebody takes it. */
export function refill(season: Season, empty: Empty): boolean {
  const budget = { left: empty.stretch.asks }
  for (const column of inTurn(season, empty)) {
    if (budget.left === 0) return false
    budget.left -= 1
    if (!agrees(season, column)) continue
    join(season, column, empty.day)
    return true
  }
  if (empty.stretch.whom !== 'anybody') return stepIn(season, empty, budget)
  return changeOver(season, empty, budget) || (season.policy.lends && lend(season, empty, budget))
}

/** Those who have said that they stand by; then those who are free, cheapest first, those whom another review counts on last; shortly before, only who stands by for this one. */
function inTurn(season: Season, { opening, stretch }: Empty): number[] {
  const { teams, desk, duties } = season
  if (stretch.whom === 'standbys')
    return standingBy(season, opening).filter((column) => canBeAsked(season, column))
  const found: { readonly column: number; readonly cost: number }[] = []
  for (const column of at(desk.byCost, opening)) {
    if (!canBeAsked(season, column)) continue
    const pair = pairingAt(teams.core.columns, column)
    const cost = hasAgreed(season, column)
      ? -Infinity
      : costOfSeat(teams, pair) + countedOn * (duties[pair.person] ?? 0)
    found.push({ column, cost })
  }
  return found
    .sort((one, other) => (one.cost === other.cost ? 0 : one.cost - other.cost) || one.column - other.column)
    .map(({ column }) => column)
}

/** The columns of those who stand by for a review, in the order of its list. */
const standingBy = ({ desk, standbys }: Season, opening: number): number[] =>
  at(standbys, opening)
    .map((person) => columnOf(desk.teams, opening, person))
    .filter((column) => column >= 0)

/** Points: somebody who stands by is kept for that as long as somebody else will do. */
const countedOn = 5000

const personOf = ({ teams }: Season, column: number): number => teams.core.columns.person[column] ?? 0

function canBeAsked(season: Season, column: number): boolean {
  const { teams, spare } = season
  const { columns } = teams.core
  const [opening, person] = [columns.opening[column] ?? 0, columns.person[column] ?? 0]
  if ((spare[person] ?? 0) <= 0) return false
  return !season.said.has(noteOf(season, opening, person)) && fits(teams, { opening, person })
}

const hasAgreed = (season: Season, column: number): boolean => {
  const { opening, person } = pairingAt(season.teams.core.columns, column)
  return season.agreed.has(noteOf(season, opening, person))
}

/** One person's answer about one review is the same whenever they are asked in a season. */
function agrees(season: Season, column: number): boolean {
  season.asks += 1
  const { accepts, standbysCome } = season.policy
  const likely = hasAgreed(season, column) ? standbysCome : accepts
  if (shareOf(season.seed, column, 1) < likely) return true
  const { opening, person } = pairingAt(season.teams.core.columns, column)
  season.said.add(noteOf(season, opening, person))
  return false
}

type Budget = { left: number }

/** Somebody placed later changes to this review, and somebody who is free takes the place they leave. */
function changeOver(season: Season, { opening, day }: Empty, budget: Budget): boolean {
  const { teams, desk, policy } = season
  for (const column of at(desk.byCost, opening)) {
    const person = personOf(season, column)
    if (season.said.has(noteOf(season, opening, person))) continue
    for (const left of at(teams.ofPerson, person).slice()) {
      const where = teams.core.columns.opening[left] ?? 0
      if (where === opening || at(desk.roster.openings, where).first - day < policy.changesNotWithin) continue
      leave(season, left)
      const next = fits(teams, { opening, person }) ? follower(season, { where, leaver: person }, budget) : -1
      if (next >= 0 && budget.left > 0 && asked(season, column, budget)) {
        join(season, column, day)
        join(season, next, day)
        season.changes += 1
        return true
      }
      sit(season, left)
      if (budget.left === 0) return false
    }
  }
  return false
}

/** A standby who has a review later on comes to this one, and people are asked for the place they leave. */
function stepIn(season: Season, empty: Empty, budget: Budget): boolean {
  const where = comeOver(season, empty, {
    columns: standingBy(season, empty.opening),
    canSpare: (review, leaver) => canSpare(season, review, leaver),
    budget,
  })
  if (where < 0) return false
  const notice = at(season.desk.roster.openings, where).first - empty.day
  refill(season, { opening: where, day: empty.day, stretch: stretchAt(season.policy, notice) })
  return true
}

/** Somebody comes from a later review whose team is short anyway. */
const lend = (season: Season, empty: Empty, budget: Budget): boolean =>
  comeOver(season, empty, {
    columns: at(season.desk.byCost, empty.opening),
    canSpare: (review) => isShortAnyway(season, review),
    budget,
  }) >= 0

type Coming = {
  readonly columns: Iterable<number>
  /** Asked when they have just left it. */
  readonly canSpare: (review: number, leaver: number) => boolean
  readonly budget: Budget
}

/** Somebody leaves a later review that can spare them for this one; answers which, -1 when nobody does. */
function comeOver(
  season: Season,
  { opening, day }: Empty,
  { columns, canSpare: spares, budget }: Coming,
): number {
  const { teams, desk, policy } = season
  for (const column of columns) {
    const person = personOf(season, column)
    if (season.said.has(noteOf(season, opening, person))) continue
    for (const left of at(teams.ofPerson, person).slice()) {
      const where = teams.core.columns.opening[left] ?? 0
      const notice = at(desk.roster.openings, where).first - day
      if (where === opening || notice < policy.changesNotWithin) continue
      if (budget.left === 0) return -1
      leave(season, left)
      if (fits(teams, { opening, person }) && spares(where, person) && asked(season, column, budget)) {
        join(season, column, day)
        season.changes += 1
        season.said.add(noteOf(season, where, person))
        return where
      }
      sit(season, left)
    }
  }
  return -1
}

/** A team that `leaver` has just left can do without: others could come, or it was short anyway and remains quorate. */
function canSpare(season: Season, where: number, leaver: number): boolean {
  if (isShortAnyway(season, where)) return true
  return at(season.desk.byCost, where).some(
    (column) => personOf(season, column) !== leaver && canBeAsked(season, column),
  )
}

/** A team that somebody has just left was short before and remains quorate. */
function isShortAnyway({ teams, desk }: Season, where: number): boolean {
  const { review, quorum } = at(desk.roster.openings, where)
  const open = teams.open[where] ?? 0
  return open > 1 && review.slots - open >= quorum
}

function asked(season: Season, column: number, budget: Budget): boolean {
  budget.left -= 1
  return agrees(season, column)
}

/** Who would take the place that somebody leaves; -1 when nobody says yes. */
function follower(
  season: Season,
  { where, leaver }: { readonly where: number; readonly leaver: number },
  budget: Budget,
): number {
  for (const column of at(season.desk.byCost, where)) {
    if (personOf(season, column) === leaver || !canBeAsked(season, column)) continue
    if (budget.left === 0) return -1
    if (asked(season, column, budget)) return column
  }
  return -1
}
