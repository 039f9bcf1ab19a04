import type { Highs } from 'highs'
import { at } from '../../at.ts'
import { columnsOf, pairingAt } from '../core/columns.ts'
import { needsAtMost } from '../core/core.ts'
import { usageOf } from '../core/usage.ts'
import { relax } from '../core/ascent.ts'
import { charge } from '../raise-bound.ts'
import { type Bound, type Planned, type Search, keep } from '../search.ts'
import { reducedCosts } from '../search/improve.ts'
import { type Teams, copyOf, seat, unseat } from '../search/teams.ts'
import { bestOfColumns } from './best-of-columns.ts'

const reviewsAtOnce = 30
const columnsAReview = 40
const nodesAtOnce = 60

/**
 * Plans neighbourhoods of reviews anew, with everybody else where they are, around each review where the best plan departs
 * from the flow that proves the bound: that is where the gap is.
 */
export function improveAround(search: Search, proven: Bound, highs: Highs): void {
  if (search.best === null) return
  charge(search, proven)
  relax(search.rules)
  for (const opening of departures(search, search.best).slice(0, search.budget.neighbourhoods))
    planAnew(search, highs, opening)
}

/** The reviews whose team costs most beyond what the bound reckons with, dearest first. */
function departures({ rules }: Search, { teams }: Planned): number[] {
  const { core } = rules
  const used = usageOf(core)
  const excess = core.roster.openings.map(({ index, needs }) => {
    const prices = reducedCosts(core, index)
    const seated = at(teams.ofOpening, index)
    let sum = 0
    for (const column of seated) sum += Math.max(0, prices.get(column) ?? 0)
    for (const column of at(used.ofOpening, index))
      if (!seated.includes(column)) sum += Math.max(0, -(prices.get(column) ?? 0))
    for (const need of needs.keys()) {
      const row = index * needsAtMost + need
      const over = (teams.met[row] ?? 0) - (core.lacking[row] ?? 0)
      const charged = rules.wanted[row] ?? 0
      sum += over > 0 ? over * charged : -over * ((core.lackCost[row] ?? 0) - charged)
    }
    return sum
  })
  return [...excess.keys()]
    .filter((opening) => (excess[opening] ?? 0) > 0.5)
    .sort((one, other) => (excess[other] ?? 0) - (excess[one] ?? 0) || one - other)
}

function planAnew(search: Search, highs: Highs, seed: number): void {
  const { best } = search
  if (best === null) return
  const around = neighboursOf(search, best.teams, seed)
  const teams = copyOf(best.teams)
  for (const opening of around) for (const column of at(best.teams.ofOpening, opening)) unseat(teams, column)
  const free = around.flatMap((opening) => promising(search, best.teams, opening))
  const { used } = bestOfColumns(highs, { teams, free, nodes: nodesAtOnce, seed: 1, goodEnough: 0 })
  if (used === null) return
  for (const column of used) seat(teams, column)
  keep(search, teams)
}

/** The columns of a review that cost least at the charges of the bound, and those in use. */
function promising({ rules }: Search, teams: Teams, opening: number): number[] {
  const prices = reducedCosts(rules.core, opening)
  const cheapest = columnsOf(rules.core.columns, opening)
    .sort((one, other) => (prices.get(one) ?? 0) - (prices.get(other) ?? 0) || one - other)
    .slice(0, columnsAReview)
  return [...new Set([...cheapest, ...at(teams.ofOpening, opening)])]
}

/** Reviews that compete for the same people, nearest first. */
function neighboursOf(search: Search, teams: Teams, seed: number): number[] {
  const { columns } = search.rules.core
  const around = new Set([seed])
  for (const opening of around) {
    for (const column of promising(search, teams, opening).slice(0, 12))
      for (const other of at(teams.ofPerson, pairingAt(columns, column).person)) {
        if (around.size === reviewsAtOnce) return [...around]
        around.add(columns.opening[other] ?? 0)
      }
  }
  return [...around]
}
