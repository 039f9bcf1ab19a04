import type { Chance } from '../random.ts'

type Weighed = { readonly value: number; readonly weight: number }
type Range = { readonly least: number; readonly most: number; readonly step: number }

/** Values raised or lowered together, in steps and within a range, until their weighted mean comes to the target. */
export function fittedTo(target: number, rough: readonly Weighed[], { least, most, step }: Range): number[] {
  // Values that lie apart by less than a step do not all turn at once.
  const apart = (index: number) => ((index * 0.618) % 1) * step
  const decimals = step < 0.05 ? 2 : step < 0.5 ? 1 : 0
  const at = (shift: number) =>
    rough.map(({ value }, index) =>
      Number(
        (Math.round(Math.min(most, Math.max(least, value + shift + apart(index))) / step) * step).toFixed(
          decimals,
        ),
      ),
    )
  const meanOf = (values: readonly number[]) => {
    const weight = rough.reduce((sum, one) => sum + one.weight, 0)
    return values.reduce((sum, value, index) => sum + value * (rough[index]?.weight ?? 0), 0) / weight
  }
  let [low, high] = [-(most - least), most - least]
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2
    if (meanOf(at(middle)) < target) low = middle
    else high = middle
  }
  return at(high)
}

/** Progress 8 of so many schools, so many of them above 0.5, dealt out by chance. */
export function ranked(
  chance: Chance,
  { count, above }: { readonly count: number; readonly above: number },
): number[] {
  const scores = Array.from({ length: count }, (_, index) =>
    index < above ? chance.whole(51, 115) / 100 : chance.whole(-110, 50) / 100,
  )
  return chance.shuffled(scores)
}
