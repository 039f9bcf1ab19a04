import { at } from '../at.ts'
import type { Chance } from '../chance.ts'
import { emptyLineup } from '../lineup.ts'
import type { Pair, Problem } from '../problem.ts'
import { pairingAt } from '../solver/core/columns.ts'
import { needsAtMost } from '../solver/core/core.ts'
import { type Teams, copyOf, fits, seat } from '../solver/search/teams.ts'
import { deskOf, pairOf } from './desk.ts'

/**
 * What people would take for themselves, first come, first served: a `share` of them, in an order that chance gives, each what
 * suits them best of what is still open and no rule keeps them from, as many reviews as they may have. The last places of a team
 * are kept for what it lacks, as `keptFor` does. A yardstick for benches.
 */
export function ownChoices(
  problem: Problem,
  { share, chance }: { readonly share: number; readonly chance: Chance },
): Pair[] {
  const desk = deskOf(problem, { placements: [] })
  const teams = copyOf(desk.teams)
  const { columns } = teams.core
  const byPerson: number[][] = emptyLineup(desk.roster).loads.map(() => [])
  for (let column = 0; column < columns.count; column += 1)
    byPerson[columns.person[column] ?? 0]?.push(column)
  const order = chance.shuffled([...byPerson.keys()]).filter(() => chance.happens(share))
  const chosen: Pair[] = []
  for (const person of order) {
    const wishes = at(byPerson, person).toSorted(
      (one, other) => (columns.cost[one] ?? 0) - (columns.cost[other] ?? 0) || one - other,
    )
    for (const column of wishes)
      if (fits(teams, pairingAt(columns, column)) && !isKept(teams, column)) {
        seat(teams, column)
        chosen.push(pairOf(teams, column))
      }
  }
  return chosen
}

/** The places still open are just enough for those whom the team needs, and this person is none of them. */
function isKept({ core, met, open }: Teams, column: number): boolean {
  const { opening, meets } = pairingAt(core.columns, column)
  const left = open[opening] ?? 0
  for (let need = 0; need < needsAtMost; need += 1) {
    const row = opening * needsAtMost + need
    const lacks = (core.lacking[row] ?? 0) - (met[row] ?? 0)
    if (lacks > 0 && lacks <= left && lacks - ((meets >> need) & 1) > left - 1) return true
  }
  return false
}
