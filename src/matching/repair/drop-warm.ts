import { at } from '../at.ts'
import type { Pair } from '../problem.ts'
import { bestByFlow } from './warm/best-by-flow.ts'
import { forget } from './warm/warm-flow.ts'
import { betweenPlans, columnNamed } from './columns-of-plan.ts'
import type { Warm } from './warm/warm.ts'

/** `cost` and `bound` are with moves priced: no plan without the dropped place costs less than `bound`. `moved` are others. */
export type WarmAnswer = {
  readonly joins: readonly Pair[]
  readonly leaves: readonly Pair[]
  readonly cost: number
  readonly bound: number
  readonly moved: number
}

/**
 * The best plan after somebody gives a place up, every move priced, with its bound: the flow is changed from where it was,
 * and what it changes is made in the plan. Changes nothing that is prepared. Throws RangeError when they have no such place.
 */
export function dropWarm(warm: Warm, pair: Pair): WarmAnswer {
  const { teams } = warm
  const { core } = teams
  forget(warm)
  const gone = columnNamed(teams, pair)
  const opening = core.columns.opening[gone] ?? -1
  if (gone < 0 || !at(teams.ofOpening, opening).includes(gone))
    throw new RangeError(`${pair.practitioner} has no such place in the plan`)
  const best = bestByFlow(warm, [{ column: gone, use: 0 }])
  if (!best) throw new Error('A place can always be left empty')
  const between = betweenPlans(teams, best.after, [gone])
  const cost = warm.cost + best.added
  return { ...between, cost, bound: warm.cost + best.least, moved: between.leaves.length }
}
