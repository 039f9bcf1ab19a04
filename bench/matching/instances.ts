import type { Problem } from '#matching'
import { type NetworkSchool, type Scarcity, aNetwork } from '#matching/testing'
import { realSchools } from './real-schools.ts'

/** Options of every bench of teams: sizes are reviews x practitioners, up to 24000x100000. */
export const instanceOptions = {
  sizes: { type: 'string', default: '425x1500' },
  kinds: { type: 'string', default: 'base,tight,short' },
  seeds: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

type Which = { readonly sizes: string; readonly kinds: string; readonly seeds: string }

export type Instance = {
  readonly reviews: number
  readonly kind: Scarcity
  readonly seed: number
  readonly problem: Problem
}

const everyKind = ['base', 'tight', 'short'] as const

/** An invented network on real school places for each size, kind and seed that was asked for. */
export function* instances({ sizes, kinds, seeds }: Which): Generator<Instance> {
  const places = new Map<number, readonly NetworkSchool[]>()
  for (const size of sizes.split(',')) {
    const [reviews = 0, practitioners = 0] = size.split('x').map(Number)
    // Hubs are squares of 45 km in a partnership of some hundred schools, and of 12 km in a nation.
    const hubKm = reviews > 5000 ? 12 : 45
    const schools = places.get(hubKm) ?? realSchools(hubKm)
    places.set(hubKm, schools)
    for (const kind of everyKind.filter((each) => kinds.split(',').includes(each)))
      for (const seed of seeds.split(',').map(Number))
        yield {
          reviews,
          kind,
          seed,
          problem: aNetwork({ reviews, practitioners, scarcity: kind, seed, schools }),
        }
  }
}

/** Prints each line as it comes, or all of them at the end as JSON. */
export async function printAll<T>(
  lines: AsyncIterable<T>,
  { json, print = console.log }: { readonly json: boolean; readonly print?: (line: T) => void },
): Promise<void> {
  const all: T[] = []
  for await (const line of lines) {
    all.push(line)
    if (!json) print(line)
  }
  if (json) console.log(JSON.stringify(all, null, 2))
}
