import { parseArgs } from 'node:util'
import { stopwatch } from '#kernel'
import { solveUnexplained } from '#matching'
import { prepareRepair, stepIn } from '#matching/repair'
import { aNetwork, chanceFrom } from '#matching/testing'
import { realSchools } from './matching/real-schools.ts'

const usage = `bench/repair.ts [--size 425x1500] [--kinds base,tight,short] [--seeds 1] [--drops 400] [--json]
Every drop-out one after another, from the same plan: the step-in at once, beside planning the whole season again.`

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '425x1500' },
    kinds: { type: 'string', default: 'base,tight,short' },
    seeds: { type: 'string', default: '1' },
    drops: { type: 'string', default: '400' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const kinds = ['base', 'tight', 'short'] as const

/** Milliseconds: the middle one, the 95th and the 99th of a hundred, the longest. */
function spread(times: readonly number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number => Number((sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(3))
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
}

const repeats = 3

/** Milliseconds of the shortest of a few runs of what changes nothing: on a machine that others share the longer ones measure them. */
function shortest<T>(work: () => T): [number, T] {
  const clock = stopwatch()
  let done = work()
  let least = clock()
  for (let again = 1; again < repeats; again += 1) {
    const next = stopwatch()
    done = work()
    least = Math.min(least, next())
  }
  return [least, done]
}

async function* lines() {
  const [reviews = 0, practitioners = 0] = values.size.split('x').map(Number)
  const schools = realSchools(reviews > 5000 ? 12 : 45)
  for (const kind of kinds.filter((each) => values.kinds.split(',').includes(each)))
    for (const seed of values.seeds.split(',').map(Number)) {
      const problem = aNetwork({ reviews, practitioners, scarcity: kind, seed, schools })
      const planning = stopwatch()
      const plan = await solveUnexplained(problem, { goodEnough: 0.0001 })
      const planned = planning()
      const preparing = stopwatch()
      const prepared = prepareRepair(problem, plan)
      const ready = preparing()
      const drops = chanceFrom(seed).shuffled(plan.placements).slice(0, Number(values.drops))
      const local = drops.map((drop) => {
        const [time, found] = shortest(() => stepIn(prepared, drop))
        return { time, ...found }
      })
      yield {
        kind,
        seed,
        solvingAgain: planned,
        preparing: ready,
        stepIn: spread(local.map(({ time }) => time)),
        moved: local.reduce((sum, { moves }) => sum + moves.length, 0) / local.length,
        directly:
          local.filter(({ unfilled, moves }) => unfilled === 0 && moves.length === 0).length / local.length,
        filled: local.filter(({ unfilled }) => unfilled === 0).length / local.length,
      }
    }
}

if (values.help) console.log(usage)
else {
  const all = []
  for await (const line of lines()) {
    all.push(line)
    if (!values.json) console.log(line)
  }
  if (values.json) console.log(JSON.stringify(all, null, 2))
}
