import type { Highs } from 'highs'
import { levelsOf, total } from '../../objective.ts'
import { relax } from '../core/ascent.ts'
import { priceIn } from '../core/pricing.ts'
import { chargeAll } from '../core/side-rules.ts'
import { broughtIn, charge } from '../raise-bound.ts'
import { type Bound, type Search, gapTo, keep, wholePoints } from '../search.ts'
import { lineupOfTeams, newTeams, seat } from '../search/teams.ts'
import { bestOfColumns } from './best-of-columns.ts'
import { columnsWithin } from './columns-within.ts'

/** More columns than this are not given to the integer programme at once; far fewer where completing some teams at others' cost leaves its relaxation weak. */
const manageable = { spread: 60_000, fullTeamsFirst: 8_000 } as const
const promising = 60

/** Nodes times columns: where it is weak, further nodes take most of the time and hardly better the plan. */
const atMost = { spread: Number.POSITIVE_INFINITY, fullTeamsFirst: 20_000 } as const

/** The best plan over the columns that cost hardly more than they are worth: nearly always the best of all, though no proof. */
export function planAmong(search: Search, proven: Bound, highs: Highs): void {
  const floor = settle(search, proven)
  if (gapTo(search, floor) <= promising) return
  choose(search, { highs, settled: [], free: columnsWithin(search.rules.core, promising) })
}

/**
 * Closes the gap: a pair whose reduced cost is the gap or more is in no better plan, one that is used and as dear to leave
 * out is in all of them; what is left is decided by an integer programme.
 */
export function prove(search: Search, proven: Bound, highs: Highs): void {
  const floor = settle(search, proven)
  proven.bound = Math.max(proven.bound, floor)
  const gap = gapTo(search, floor)
  if (search.best === null || gap < 1) return
  priceIn(search.rules, search.pool, { below: gap, most: Number.POSITIVE_INFINITY })
  chargeAll(search.rules)
  const within = columnsWithin(search.rules.core, gap)
  const settled = columnsWithin(search.rules.core, -gap).filter((column) => isUsed(search, column))
  if (within.length - settled.length > manageable[search.roster.policy.shortage]) return
  const sure = new Set(settled)
  const { cost } = search.best
  const bound = choose(search, { highs, settled, free: within.filter((column) => !sure.has(column)) })
  proven.bound = Math.max(proven.bound, Math.min(cost, wholePoints(bound)))
  if (search.pool.whole) search.bound = Math.max(search.bound, proven.bound)
}

const isUsed = ({ rules: { core } }: Search, column: number): boolean =>
  core.flow.arcs.flow[core.firstPair + column] === 1

type Choosing = {
  readonly highs: Highs
  readonly settled: readonly number[]
  readonly free: readonly number[]
}

/** Keeps the best plan of those settled and the best choice among those free; answers what such a plan costs at least. */
function choose(search: Search, { highs, settled, free }: Choosing): number {
  const teams = newTeams(search.rules.core)
  for (const column of settled) seat(teams, column)
  const base = total(levelsOf(search.roster, lineupOfTeams(teams)))
  const { shortage } = search.roster.policy
  const { bound, used } = bestOfColumns(highs, {
    teams,
    free,
    nodes: Math.min(search.budget.nodes, Math.ceil(atMost[shortage] / Math.max(1, free.length))),
    seed: search.roster.problem.seed,
    goodEnough: shortage === 'fullTeamsFirst' ? 0.001 : 0,
  })
  for (const column of used ?? []) seat(teams, column)
  if (used !== null) keep(search, teams)
  return base + bound
}

/** Raises a bound that was proven by a flow that left off early to what its charges prove. */
export function raiseToFloor(search: Search, proven: Bound): void {
  proven.bound = Math.max(proven.bound, settle(search, proven))
}

/** Goes back to the charges of the best bound and prices every pair against them; answers the bound there, which has no shortfall. */
export function settle(search: Search, proven: Bound): number {
  charge(search, proven)
  return settleHere(search)
}

/** The same, at the charges as they are. */
export function settleHere({ rules, pool }: Search): number {
  for (;;) {
    const { value } = relax(rules)
    const { added } = priceIn(rules, pool, { ...broughtIn, most: 50 })
    if (added === 0) return value
    chargeAll(rules)
  }
}
