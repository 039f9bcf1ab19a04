import type { Phase } from '#partnership'
import type { Chance } from '../random.ts'
import type { HubSketch, Lean } from '../words/hub-words.ts'

/**
 * 575 schools by phase. Of those that the published mix counts (all-through schools with the secondaries; nursery,
 * 16 plus and alternative provision left out) 271, 157 and 123 are 49, 28 and 22 per cent.
 */
export const schoolsByPhase: ReadonlyMap<Phase, number> = new Map<Phase, number>([
  ['primary', 271],
  ['secondary', 154],
  ['allThrough', 3],
  ['special', 123],
  ['nursery', 10],
  ['sixteenPlus', 5],
  ['alternativeProvision', 9],
])

const leaning: Record<Lean, Partial<Record<Phase, number>>> = {
  mixed: {},
  primary: { secondary: 0, allThrough: 0, special: 0, nursery: 0, sixteenPlus: 0, alternativeProvision: 0 },
  secondary: { primary: 0, allThrough: 0, special: 0, nursery: 0, sixteenPlus: 0, alternativeProvision: 0 },
  special: { primary: 0, secondary: 0, allThrough: 0, nursery: 0, sixteenPlus: 0, alternativeProvision: 0 },
  specialAndAp: {
    primary: 0,
    secondary: 0,
    allThrough: 0,
    nursery: 0,
    sixteenPlus: 0,
    alternativeProvision: 5,
  },
}

/** Deals the phases out among hubs, those with a lean first, until none is left. The last hand has no hub. */
export function dealPhases(
  chance: Chance,
  hubs: readonly HubSketch[],
): { readonly hands: ReadonlyMap<string, readonly Phase[]>; readonly unhubbed: readonly Phase[] } {
  const left = new Map(schoolsByPhase)
  const leaners = hubs.toSorted((one, other) => Number(one.lean === 'mixed') - Number(other.lean === 'mixed'))
  const hands = new Map<string, readonly Phase[]>()
  for (const { name, lean, schools } of leaners)
    hands.set(
      name,
      Array.from({ length: schools }, () => drawPhase(chance, left, lean)),
    )
  const rest = [...left.values()].reduce((sum, count) => sum + count, 0)
  return { hands, unhubbed: Array.from({ length: rest }, () => drawPhase(chance, left, 'mixed')) }
}

function drawPhase(chance: Chance, left: Map<Phase, number>, lean: Lean): Phase {
  const weights = [...left].map(([phase, count]) => ({ phase, weight: count * (leaning[lean][phase] ?? 1) }))
  let place = chance.share() * weights.reduce((sum, { weight }) => sum + weight, 0)
  for (const { phase, weight } of weights) {
    place -= weight
    if (place >= 0) continue
    left.set(phase, (left.get(phase) ?? 0) - 1)
    return phase
  }
  throw new RangeError(`No phase is left for a hub that leans to ${lean}`)
}
