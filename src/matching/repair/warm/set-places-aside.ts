import { columnsOf, pairingAt } from '../../solver/core/columns.ts'
import { addPair, needsAtMost, newCore } from '../../solver/core/core.ts'
import { type SideRules, chargeAll, sumWanted } from '../../solver/core/side-rules.ts'
import type { Search } from '../../solver/search.ts'

/**
 * The same search, with places of each review set aside in its network for one of the needs, that which its charge is most about: the flow
 * then settles by itself which team goes without, and a need can move along a chain of reviews at once. The flow is the same,
 * and the cheapest but for units between the places of a review.
 */
export function withPlacesSetAside(search: Search): Search {
  const { rules, roster } = search
  const { core: old } = rules
  const asideFor = Int8Array.from(roster.openings, ({ index }) => mostUndecided(rules, index))
  const core = newCore(roster, old.firm, asideFor)
  for (let column = 0; column < old.columns.count; column += 1) addPair(core, pairingAt(old.columns, column))
  const wanted = rules.wanted.slice()
  for (const [opening, need] of asideFor.entries()) if (need >= 0) wanted[opening * needsAtMost + need] = 0
  const next: SideRules = { ...rules, core, wanted, wantedSums: rules.wantedSums.slice() }
  sumWanted(next)
  chargeAll(next)
  bringFlow(rules, next)
  return { ...search, rules: next }
}

/** The need of a review whose charge could move farthest both ways, -1 when it has none. */
function mostUndecided({ core: { lacking, lackCost }, wanted }: SideRules, opening: number): number {
  let [best, most] = [-1, -1]
  for (let need = 0; need < needsAtMost; need += 1) {
    const row = opening * needsAtMost + need
    if ((lacking[row] ?? 0) === 0) continue
    const room = Math.min(wanted[row] ?? 0, (lackCost[row] ?? 0) - (wanted[row] ?? 0))
    if (room > most) [best, most] = [need, room]
  }
  return best
}

/** Takes the flow and its potentials over: who meets a need beyond it, or is missing, passes between the places of a review. */
function bringFlow({ core: old, wanted }: SideRules, { core }: SideRules): void {
  const { arcs, tree } = core.flow
  const { flow, count } = old.flow.arcs
  tree.potential.set(old.flow.tree.potential)
  arcs.flow.set(flow.subarray(0, old.firstPair))
  arcs.flow.set(flow.subarray(old.firstPair, count), core.firstPair)
  for (const { index } of core.roster.openings) {
    const need = core.setAside.need[index] ?? -1
    if (need < 0) continue
    const lack = core.setAside.lack[index] ?? 0
    const places = arcs.flow[lack] ?? 0
    const row = index * needsAtMost + need
    const met = columnsOf(core.columns, index).reduce(
      (sum, column) =>
        sum + (((core.columns.meets[column] ?? 0) >> need) & 1) * (arcs.flow[core.firstPair + column] ?? 0),
      0,
    )
    arcs.flow[lack] = Math.max(0, places - met)
    arcs.flow[lack + 1] = Math.max(0, met - places)
    const node = core.setAside.node[index] ?? 0
    tree.potential[node] = (tree.potential[core.firstOpening + index] ?? 0) + (wanted[row] ?? 0)
  }
}
