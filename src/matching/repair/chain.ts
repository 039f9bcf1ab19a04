import { at } from '../at.ts'
import { takenBack } from '../objective.ts'
import { pairingAt } from '../solver/core/columns.ts'
import { costOfSeat, seat, unseat } from '../solver/search/teams.ts'
import { canJoin, hasTime } from './beside.ts'
import { type Force, type Prepared, mayMove, movesAtMost } from './prepared.ts'

/** Who takes which place (`column`), and which place they leave for it (-1 for none). */
export type Step = { readonly column: number; readonly left: number }

/** Somebody new at the end, and before them those who move up. `points` is what the steps add to the plan's cost, prices aside. */
export type Chain = { readonly steps: readonly Step[]; readonly points: number; readonly price: number }

/** Where a place is empty, since `leaver` (a person, -1 for nobody) went; `barred` are people who are not to be asked. */
export type Hole = { readonly opening: number; readonly leaver: number; readonly barred: ReadonlySet<number> }

/** Chains that are measured before the best of them is taken. */
const measuredAtMost = 48

type Hunt = {
  readonly prepared: Prepared
  readonly force: Force
  readonly barred: ReadonlySet<number>
  readonly steps: Step[]
  best: Chain | null
  measured: number
}

/**
 * The shortest chain that fills a place, and of those the cheapest found, moves priced by how firmly people stand. Nobody who
 * has accepted is moved as long as there is a chain without. Null when no chain of at most so many moves fills it.
 */
export const shortestChain = (prepared: Prepared, hole: Hole, mostMoves: number): Chain | null =>
  chainBy(prepared, hole, { mostMoves, force: 'gentle' }) ??
  chainBy(prepared, hole, { mostMoves, force: 'firm' })

/** The same with those who have accepted left alone, or moved like others. */
export function chainBy(
  prepared: Prepared,
  { opening, leaver, barred }: Hole,
  { mostMoves, force }: { readonly mostMoves: number; readonly force: Force },
): Chain | null {
  for (let moves = 0; moves <= Math.min(mostMoves, movesAtMost); moves += 1) {
    const hunt: Hunt = { prepared, force, barred, steps: [], best: null, measured: 0 }
    if (moves === 0) fillDirectly(hunt, opening, leaver)
    else lengthen(hunt, { opening, leaver, moves })
    if (hunt.best) return hunt.best
  }
  return null
}

type Reach = { readonly opening: number; readonly leaver: number; readonly moves: number }

/** Somebody from another review comes, if the place they leave can be filled with one move fewer. */
function lengthen(hunt: Hunt, { opening, leaver, moves }: Reach): void {
  const { desk, hops } = hunt.prepared
  const { teams } = desk
  const { columns } = teams.core
  for (const column of at(desk.byCost, opening)) {
    if (hunt.measured >= measuredAtMost) return
    const person = columns.person[column] ?? 0
    for (const left of at(teams.ofPerson, person).toSorted(byNumber)) {
      const where = columns.opening[left] ?? 0
      if ((hops[hunt.force][where] ?? 0) > moves - 1 || where === opening) continue
      if (!mayMove(desk, left, hunt.force) || isUsed(hunt, person, where)) continue
      if (!hasTime(teams, { opening, person, left }) || !canJoin(teams, { opening, person }, leaver)) continue
      hunt.steps.push({ column, left })
      if (moves === 1) fillDirectly(hunt, where, person)
      else lengthen(hunt, { opening: where, leaver: person, moves: moves - 1 })
      hunt.steps.pop()
    }
  }
}

const byNumber = (one: number, other: number): number => one - other

const isUsed = ({ steps, barred, prepared: { desk } }: Hunt, person: number, where: number): boolean =>
  barred.has(person) ||
  steps.some(({ column, left }) => {
    const taken = pairingAt(desk.teams.core.columns, column)
    return (
      taken.person === person || taken.opening === where || desk.teams.core.columns.opening[left] === where
    )
  })

/** Ends a chain with each of those who are free, as long as there are measurements left. */
function fillDirectly(hunt: Hunt, opening: number, leaver: number): void {
  const { desk, free } = hunt.prepared
  const { columns } = desk.teams.core
  const alone = hunt.steps.length === 0
  let tried = 0
  for (const column of at(free, opening)) {
    const person = columns.person[column] ?? 0
    if (isUsed(hunt, person, -1) || !hasTime(desk.teams, { opening, person, left: -1 })) continue
    if (!canJoin(desk.teams, { opening, person }, leaver)) continue
    if (alone) weigh(hunt, column)
    else measure(hunt, column)
    tried += 1
    if (!alone && tried === triedAPlace) return
  }
}

/** Of those who could take the place that somebody leaves, so many are tried. */
const triedAPlace = 3

function weigh(hunt: Hunt, column: number): void {
  const { teams } = hunt.prepared.desk
  const points = costOfSeat(teams, pairingAt(teams.core.columns, column))
  if (hunt.best === null || points < hunt.best.points)
    hunt.best = { steps: [{ column, left: -1 }], points, price: 0 }
}

/** Makes a chain, sees what it costs, and unmakes it. */
function measure(hunt: Hunt, last: number): void {
  const { desk } = hunt.prepared
  hunt.measured += 1
  const steps = [...hunt.steps, { column: last, left: -1 }]
  let [points, price] = [0, 0]
  for (const { left } of steps) {
    if (left < 0) continue
    points += unseat(desk.teams, left)
    price += priceOf(hunt.prepared, left)
  }
  for (const { column } of steps) points += seat(desk.teams, column)
  for (const { column } of steps) unseat(desk.teams, column)
  for (const { left } of steps) if (left >= 0) seat(desk.teams, left)
  if (hunt.best === null || points + price < hunt.best.points + hunt.best.price)
    hunt.best = { steps, points, price }
}

/** Points: what it is worth to leave somebody where they are, who at the least has been planned there. */
export function priceOf({ desk: { problem, roster, teams, firmness } }: Prepared, column: number): number {
  const opening = at(roster.openings, teams.core.columns.opening[column] ?? 0)
  return takenBack(problem.policy, opening, firmness.get(column) ?? 'chosen')
}
