import { boundOfFlow } from '../flow/arcs.ts'
import { type Nearness, solveFlow } from '../flow/solve-flow.ts'
import type { SideRules } from './side-rules.ts'
import { chargeAll, sumWanted } from './side-rules.ts'
import { type Usage, metIn, separate, usageOf } from './usage.ts'

/** One multiplier's own step, as in resilient backpropagation: longer while the slope keeps its sign, half when it turns. */
type Pace = { readonly first: number; steps: number[]; slopes: number[] }

export type Ascent = { readonly rules: SideRules; readonly needs: Pace; readonly cliques: Pace }

export const firstStep = 12
const faster = 1.7
const slower = 0.4

export const newAscent = (rules: SideRules, first: number): Ascent => ({
  rules,
  needs: {
    first,
    steps: Array.from(rules.wanted, () => first),
    slopes: Array.from(rules.wanted, () => 0),
  },
  cliques: { first, steps: [], slopes: [] },
})

/** The cheapest flow at the charges as they are, and the bound it proves over the columns that are in (points of plan cost). */
export type Relaxed = { readonly value: number; readonly usage: Usage }

export function relax({ core, wanted, charges }: SideRules, nearness?: Nearness): Relaxed {
  solveFlow(core.flow, nearness)
  let value = boundOfFlow(core.flow.arcs, core.flow.tree.potential) + core.offset
  for (let row = 0; row < wanted.length; row += 1) value += (wanted[row] ?? 0) * (core.lacking[row] ?? 0)
  for (const charge of charges) value -= charge
  return { value, usage: usageOf(core) }
}

/** Moves every charge along its slope: up where the flow breaks a rule, down where it has room. */
export function climb({ rules, needs, cliques }: Ascent, usage: Usage): void {
  const { core, wanted } = rules
  const met = metIn(core, usage)
  for (let row = 0; row < wanted.length; row += 1) {
    const lacking = core.lacking[row] ?? 0
    if (lacking === 0) continue
    const slope = lacking - (met[row] ?? 0)
    const step = stepOf(needs, row, slope)
    wanted[row] = Math.min(core.lackCost[row] ?? 0, Math.max(0, (wanted[row] ?? 0) + step))
  }
  separate(rules, usage)
  const { flow, firstPair } = core
  for (const [clique, { members }] of rules.cliques.entries()) {
    let used = 0
    for (const column of members) used += flow.arcs.flow[firstPair + column] ?? 0
    const step = stepOf(cliques, clique, used - 1)
    rules.charges[clique] = Math.max(0, (rules.charges[clique] ?? 0) + step)
  }
  sumWanted(rules)
  chargeAll(rules)
}

function stepOf(pace: Pace, row: number, slope: number): number {
  const before = pace.slopes[row] ?? 0
  const step = pace.steps[row] ?? pace.first
  const next = slope * before > 0 ? step * faster : slope * before < 0 ? step * slower : step
  pace.steps[row] = next
  if (slope !== 0) pace.slopes[row] = slope
  return Math.sign(slope) * next
}
