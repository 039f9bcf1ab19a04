import { at } from '../at.ts'
import { bringIn } from '../solver/core/bring-in.ts'
import { pairingOf } from '../solver/core/fill-core.ts'
import { chargeOf, meetings } from '../solver/core/side-rules.ts'
import { fix, reroute } from '../solver/flow/reroute.ts'
import { columnOf } from './desk.ts'
import { restore } from './snapshot.ts'
import type { Warm } from './warm.ts'

/** A pair that is to be in the flow, or is not to be. */
export type Held = { readonly column: number; readonly use: 0 | 1 }

/** Goes back to the flow that was prepared. */
export const startAgain = ({ teams, before }: Warm): void => restore(teams.core, before)

/** Holds pairs in the flow as it is; answers how much dearer that makes it, points; Infinity if there is no such flow. */
export function hold({ teams: { core }, router }: Warm, held: readonly Held[]): number {
  const { arcs, tree } = core.flow
  const arcOf = ({ column }: Held): number => core.firstPair + column
  fix(router, arcs, held.map(arcOf))
  let dearer = 0
  for (const one of held) {
    const arc = arcOf(one)
    if (arcs.flow[arc] === one.use) continue
    const ends = [arcs.to[arc] ?? 0, arcs.from[arc] ?? 0] as const
    const reduced = (arcs.cost[arc] ?? 0) + (tree.potential[ends[1]] ?? 0) - (tree.potential[ends[0]] ?? 0)
    arcs.flow[arc] = one.use
    dearer += one.use === 1 ? reduced : -reduced
    dearer += reroute(core.flow, router, one.use === 1 ? ends : [ends[1], ends[0]])
  }
  return dearer
}

const tries = 3
const negligible = 1e-4

/** The same, with every pair that would make it cheaper brought in: no plan in which the pair is held costs less. */
export function boundWith(warm: Warm, held: Held): number {
  for (let left = tries; ; left -= 1) {
    startAgain(warm)
    const dearer = hold(warm, [held])
    const missing = missingIn(warm)
    if (missing.length === 0 || left === 0)
      return warm.floor + dearer + missing.reduce((sum, { shortfall }) => sum + shortfall, 0)
    const { rules, pool, roster } = warm.search
    const wanted = missing.flatMap(({ found }) => found)
    bringIn(
      rules,
      wanted.map(({ opening, each }) => {
        const where = at(roster.openings, opening)
        return pairingOf(pool.of(where), where, each)
      }),
    )
  }
}

type Missing = {
  readonly found: readonly { readonly opening: number; readonly each: number }[]
  readonly shortfall: number
}

/** Pairs outside the flow that are worth more than they cost, now that some people are worth less: by review, with what they save at most. */
function missingIn({ search, teams, before }: Warm): Missing[] {
  const { rules, pool, roster } = search
  const { core, wantedSums } = rules
  const { potential } = core.flow.tree
  const cheaper = Uint8Array.from(roster.people, ({ index }) =>
    Number(
      (potential[core.firstPerson + index] ?? 0) <
        (before.potential[core.firstPerson + index] ?? 0) - negligible,
    ),
  )
  return pool.order.flatMap((opening): Missing[] => {
    const { count, people, costs, meets } = pool.of(opening)
    const worth = potential[core.firstOpening + opening.index] ?? 0
    const found: { readonly opening: number; readonly each: number; readonly price: number }[] = []
    for (let each = 0; each < count; each += 1) {
      const person = people[each] ?? 0
      if (cheaper[person] === 0) continue
      const price =
        (costs[each] ?? 0) +
        (potential[core.firstPerson + person] ?? 0) -
        (wantedSums[opening.index * meetings + (meets[each] ?? 0)] ?? 0) -
        worth
      if (price >= -negligible || columnOf(teams, opening.index, person) >= 0) continue
      const charged = price + chargeOf(rules, opening.index, person)
      if (charged < -negligible) found.push({ opening: opening.index, each, price: charged })
    }
    if (found.length === 0) return []
    const most = found.map(({ price }) => price).sort((one, other) => one - other)
    const open = opening.review.slots
    return [{ found, shortfall: most.slice(0, open).reduce((sum, price) => sum + price, 0) }]
  })
}

/** Columns of the plan that the flow has given up since it was prepared, and columns that it has taken up. */
export type Changes = { readonly left: readonly number[]; readonly come: readonly number[] }

export function changedBy({ search, before, teams }: Warm): Changes {
  const { columns, flow, firstPair } = search.rules.core
  const [left, come]: [number[], number[]] = [[], []]
  for (let column = 0; column < columns.count; column += 1) {
    const now = flow.arcs.flow[firstPair + column] ?? 0
    if (now === (before.flow[firstPair + column] ?? 0)) continue
    const seated = at(teams.ofOpening, columns.opening[column] ?? 0).includes(column)
    if (now === 0 && seated) left.push(column)
    if (now === 1 && !seated) come.push(column)
  }
  return { left, come }
}
