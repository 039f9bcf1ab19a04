import { at } from '../../at.ts'
import { cannotJoin, tooClose } from '../../company.ts'
import { type Pairing, columnsOf, pairingAt } from '../../solver/core/columns.ts'
import { type Teams, costOfSeat, fits, seat, unseat } from '../../solver/search/teams.ts'
import type { Held } from './trial.ts'
import type { Changes } from './warm-flow.ts'

/** Columns of the plan that are left and that come, and what that adds to its cost, points. */
export type Found = Changes & { readonly added: number }

type Done = { readonly column: number; readonly use: 0 | 1; readonly added: number }

/** Changes that are made one after another, to be reckoned up and unmade. `barred` are columns that are asked about. */
type Attempt = { readonly teams: Teams; readonly barred: ReadonlySet<number>; readonly done: Done[] }

/**
 * The cheapest that can be said at once: who is asked about comes or goes, whatever is in their way makes way, and whoever is free, or
 * can move, takes what is left empty then. Null when a rule forbids it. Leaves the teams as they were.
 */
export function directly(teams: Teams, asked: readonly Held[]): Found | null {
  const attempt: Attempt = { teams, barred: new Set(asked.map(({ column }) => column)), done: [] }
  for (const { column, use } of asked) if (use === 0) leave(attempt, column)
  const [coming] = asked.filter(({ use }) => use === 1)
  if (!coming) refill(attempt)
  const found = coming ? cheapestOf(attempt, coming.column) : madeBy(attempt)
  undo(attempt, 0)
  return found
}

/** Whoever is to come, in an empty place or in that of each member of the team in turn. */
function cheapestOf(attempt: Attempt, column: number): Found | null {
  const { teams, done } = attempt
  const pair = pairingAt(teams.core.columns, column)
  for (const other of inTheWayOf(teams, pair)) leave(attempt, other)
  const mark = done.length
  const instead = (teams.open[pair.opening] ?? 0) > 0 ? [-1] : [...at(teams.ofOpening, pair.opening)]
  let best: Found | null = null
  for (const member of instead) {
    if (member >= 0) leave(attempt, member)
    if (fits(teams, pair)) {
      come(attempt, column)
      refill(attempt)
      const found = madeBy(attempt)
      if (best === null || found.added < best.added) best = found
    }
    undo(attempt, mark)
  }
  return best
}

/** Other places of the same person that are too close, or one too many, and people whom they cannot join. */
function inTheWayOf({ core, ofPerson, ofOpening }: Teams, { opening, person }: Pairing): number[] {
  const { columns, roster, firm } = core
  const whose = at(roster.people, person)
  const { limit, gapDays } = whose.practitioner
  const here = at(roster.openings, opening)
  const own = at(ofPerson, person)
  const close = own.filter((other) =>
    tooClose(at(roster.openings, columns.opening[other] ?? 0), here, gapDays),
  )
  const tooMany = own.length - close.length + at(firm.loads, person).length + 1 - limit
  const apart = own.filter((other) => !close.includes(other)).slice(0, Math.max(0, tooMany))
  const mates = at(ofOpening, opening).filter((other) => {
    const mate = at(roster.people, columns.person[other] ?? 0)
    return cannotJoin(here, roster.policy, [mate, whose]) !== null
  })
  return [...close, ...apart, ...mates]
}

function leave({ teams, done }: Attempt, column: number): void {
  done.push({ column, use: 0, added: unseat(teams, column) })
}

function come({ teams, done }: Attempt, column: number): void {
  done.push({ column, use: 1, added: seat(teams, column) })
}

function undo({ teams, done }: Attempt, mark: number): void {
  for (const { column, use } of done.splice(mark).toReversed())
    if (use === 1) unseat(teams, column)
    else seat(teams, column)
}

const addedSince = ({ done }: Attempt, mark: number): number =>
  done.slice(mark).reduce((sum, { added }) => sum + added, 0)

/** What has changed in the end, whatever came and went on the way. */
function madeBy(attempt: Attempt): Found {
  const { done } = attempt
  const last = new Map(done.map(({ column, use }) => [column, use]))
  const first = new Map(done.toReversed().map(({ column, use }) => [column, use]))
  const changed = [...last].filter(([column, use]) => first.get(column) === use)
  return {
    left: changed.flatMap(([column, use]) => (use === 0 ? [column] : [])),
    come: changed.flatMap(([column, use]) => (use === 1 ? [column] : [])),
    added: addedSince(attempt, 0),
  }
}

/** Places that were left are taken by whoever is free, or by whoever can move. */
function refill(attempt: Attempt): void {
  const { teams, done } = attempt
  const { opening } = teams.core.columns
  for (const where of new Set(done.map(({ column }) => opening[column] ?? 0)))
    if ((teams.open[where] ?? 0) > 0 && !fill(attempt, where)) fillByMove(attempt, where)
}

/** Columns of a review that are not in its team, cheapest first. */
function others({ teams, barred }: Attempt, opening: number): number[] {
  const { columns } = teams.core
  const team = at(teams.ofOpening, opening)
  return columnsOf(columns, opening)
    .filter((column) => !barred.has(column) && !team.includes(column))
    .sort((one, other) => (columns.cost[one] ?? 0) - (columns.cost[other] ?? 0) || one - other)
}

/** Whoever is cheapest of those who are free comes, if that helps; answers whether somebody did. */
function fill(attempt: Attempt, opening: number): boolean {
  const { teams } = attempt
  let [next, least] = [-1, 0]
  for (const column of others(attempt, opening)) {
    const pair = pairingAt(teams.core.columns, column)
    if (!fits(teams, pair)) continue
    const added = costOfSeat(teams, pair)
    if (added < least) [next, least] = [column, added]
  }
  if (next >= 0) come(attempt, next)
  return next >= 0
}

/** So many who would have to move are tried for a place that nobody is free for. */
const movesTried = 48

/** Somebody from another review comes whose place there can be filled, if that helps. */
function fillByMove(attempt: Attempt, opening: number): void {
  const { teams, done } = attempt
  const { columns } = teams.core
  const mark = done.length
  let [best, least]: [readonly Done[], number] = [[], 0]
  let tried = 0
  for (const column of others(attempt, opening)) {
    const pair = pairingAt(columns, column)
    const settled = at(teams.ofPerson, pair.person).filter((own) => done.every((one) => one.column !== own))
    for (const place of settled) {
      if (tried === movesTried) break
      leave(attempt, place)
      if (fits(teams, pair)) {
        tried += 1
        come(attempt, column)
        fill(attempt, columns.opening[place] ?? 0)
        const added = addedSince(attempt, mark)
        if (added < least) [best, least] = [done.slice(mark), added]
      }
      undo(attempt, mark)
    }
  }
  for (const { column, use } of best) (use === 1 ? come : leave)(attempt, column)
}
