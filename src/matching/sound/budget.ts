import type { Budget } from '../solver/progress.ts'
import { mustBeNumber, mustBeWhole } from './numbers.ts'

/** Throws RangeError for a budget that is no count of anything. */
export function budgetMustBeSound({ goodEnough, ...counts }: Budget): void {
  mustBeNumber('The gap that is good enough', goodEnough, { least: 0, most: 1 })
  const { rounds, nodes, neighbourhoods, pricings } = counts
  for (const [name, count] of Object.entries({ rounds, nodes, neighbourhoods, pricings }))
    mustBeWhole(`The ${name} of a budget`, count)
}
