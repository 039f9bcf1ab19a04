import { at } from '../../at.ts'
import type { Core } from '../core/core.ts'
import { columnsOf, pairingAt } from '../core/columns.ts'
import { type Teams, clashInTeam, costOfSeat, fits, fitsCalendar, seat, unseat } from './teams.ts'

/**
 * How far a search looks: the most promising columns of a review, by reduced cost, and those that refill one that lost somebody.
 */
export type Sight = { readonly first: number; readonly refill: number }

type Search = { readonly teams: Teams; readonly sight: Sight; readonly ranked: Map<number, Int32Array> }

/**
 * Local search by chains of three: somebody joins a team, leaves another review for it if they must, takes a colleague's
 * place if the team is full, and the review they left is refilled. Takes every chain that makes the plan cheaper, until the
 * reviews in `queue` and those it disturbs have none. Answers what it saved, points at most 0.
 */
export function improve(teams: Teams, queue: Iterable<number>, sight: Sight): number {
  const search: Search = { teams, sight, ranked: new Map() }
  const waiting = new Set(queue)
  let saved = 0
  for (const opening of waiting) {
    waiting.delete(opening)
    for (let gain = -1; gain < -negligible; saved += Math.min(0, gain))
      gain = bestChain(search, opening, waiting)
  }
  return saved
}

const negligible = 1e-6

/** The columns of a review by what they cost at the charges of the bound, cheapest first. */
function rankedOf({ teams: { core }, sight, ranked }: Search, opening: number): Int32Array {
  const known = ranked.get(opening)
  if (known) return known
  const order = Int32Array.from(
    [...reducedCosts(core, opening)].sort(([one, first], [other, second]) => first - second || one - other),
    ([column]) => column,
  ).slice(0, sight.first)
  ranked.set(opening, order)
  return order
}

export function reducedCosts({ columns, flow, firstPair }: Core, opening: number): Map<number, number> {
  const { cost, from, to } = flow.arcs
  const { potential } = flow.tree
  const prices = new Map<number, number>()
  for (const column of columnsOf(columns, opening)) {
    const arc = firstPair + column
    prices.set(column, (cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0))
  }
  return prices
}

/** Makes the cheapest chain that begins with somebody joining this review, if it saves anything; answers what it adds. */
function bestChain(search: Search, opening: number, waiting: Set<number>): number {
  const { teams } = search
  for (const column of rankedOf(search, opening)) {
    if (at(teams.ofOpening, opening).includes(column)) continue
    const { person } = pairingAt(teams.core.columns, column)
    const clash = clashInTeam(teams, opening, person)
    const outs =
      clash >= 0 ? [clash] : (teams.open[opening] ?? 0) > 0 ? [-1] : [...at(teams.ofOpening, opening)]
    const leaves = fitsCalendar(teams, opening, person) ? [-1] : [...at(teams.ofPerson, person)]
    for (const left of leaves)
      for (const out of outs) {
        const gain = tryChain(search, { column, out, left }, waiting)
        if (gain < -negligible) return gain
      }
  }
  return 0
}

type Chain = { readonly column: number; readonly out: number; readonly left: number }

/** Makes a chain, and unmakes it unless it saves something. */
function tryChain(search: Search, { column, out, left }: Chain, waiting: Set<number>): number {
  const { teams } = search
  const { columns } = teams.core
  let added = 0
  if (out >= 0) added += unseat(teams, out)
  if (left >= 0) added += unseat(teams, left)
  const seated = fits(teams, pairingAt(columns, column))
  if (seated) added += seat(teams, column)
  const refill = seated && left >= 0 ? cheapestFitting(search, columns.opening[left] ?? 0) : -1
  if (refill >= 0) added += seat(teams, refill)
  const rehome = seated && out >= 0 ? cheapestHome(search, columns.person[out] ?? 0) : -1
  if (rehome >= 0) added += seat(teams, rehome)
  if (seated && added < -negligible) {
    waiting.add(columns.opening[column] ?? 0)
    if (left >= 0) waiting.add(columns.opening[left] ?? 0)
    return added
  }
  if (rehome >= 0) unseat(teams, rehome)
  if (refill >= 0) unseat(teams, refill)
  if (seated) unseat(teams, column)
  if (left >= 0) seat(teams, left)
  if (out >= 0) seat(teams, out)
  return 0
}

/** Whoever would best fill a slot of this review and is free; -1 when nobody helps. */
function cheapestFitting(search: Search, opening: number): number {
  const { teams, sight } = search
  let best = -1
  let least = 0
  for (const column of rankedOf(search, opening).subarray(0, sight.refill)) {
    const pair = pairingAt(teams.core.columns, column)
    if (!fits(teams, pair)) continue
    const added = costOfSeat(teams, pair)
    if (added < least) [best, least] = [column, added]
  }
  return best
}

/** A review short of somebody that a person who lost their place could join instead; -1 when there is none. */
function cheapestHome({ teams }: Search, person: number): number {
  const { columns } = teams.core
  let best = -1
  let least = 0
  for (
    let column = columns.firstOfPerson[person] ?? -1;
    column >= 0;
    column = columns.nextOfPerson[column] ?? -1
  ) {
    const pair = pairingAt(columns, column)
    if (!fits(teams, pair)) continue
    const added = costOfSeat(teams, pair)
    if (added < least) [best, least] = [column, added]
  }
  return best
}
