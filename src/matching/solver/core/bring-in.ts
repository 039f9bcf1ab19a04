import type { Pairing } from './columns.ts'
import { addPair } from './core.ts'
import { type SideRules, chargeOf, enlist, meetings } from './side-rules.ts'

/** Pairs that are not there yet join the network at what they cost with the charges as they are. */
export function bringIn(rules: SideRules, pairs: readonly Pairing[]): void {
  const { core, wantedSums } = rules
  for (const pair of pairs) {
    const { opening, person, cost, meets } = pair
    const column = addPair(core, pair)
    enlist(rules, column)
    core.flow.arcs.cost[core.firstPair + column] =
      cost - (wantedSums[opening * meetings + meets] ?? 0) + chargeOf(rules, opening, person)
  }
}
