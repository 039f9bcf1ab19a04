import { at } from '../../at.ts'
import { pairingAt } from '../core/columns.ts'
import { type Core, needsAtMost } from '../core/core.ts'
import type { Usage } from '../core/usage.ts'
import { reducedCosts } from './improve.ts'
import { type Teams, fits, newTeams, seat } from './teams.ts'

/** Teams from a flow that may break side rules, and the reviews where somebody had to be left out. */
export type Repaired = { readonly teams: Teams; readonly disturbed: readonly number[] }

/** Seats everybody whom the flow uses, the best first, and leaves out those who clash with somebody seated already. */
export function repaired(core: Core, { ofOpening }: Usage): Repaired {
  const teams = newTeams(core)
  const disturbed: number[] = []
  for (const [opening, used] of ofOpening.entries()) {
    const prices = reducedCosts(core, opening)
    const order = used.toSorted(
      (one, other) => (prices.get(one) ?? 0) - (prices.get(other) ?? 0) || one - other,
    )
    let left = false
    for (const column of order)
      if (fits(teams, pairingAt(core.columns, column))) seat(teams, column)
      else left = true
    if (left || (teams.open[opening] ?? 0) > 0 || lacks(teams, opening)) disturbed.push(opening)
  }
  return { teams, disturbed }
}

function lacks({ core, met }: Teams, opening: number): boolean {
  const needs = at(core.roster.openings, opening).needs.length
  for (let row = opening * needsAtMost; row < opening * needsAtMost + needs; row += 1)
    if ((met[row] ?? 0) < (core.lacking[row] ?? 0)) return true
  return false
}
