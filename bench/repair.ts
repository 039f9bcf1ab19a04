import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { stopwatch } from '#kernel'
import { solve } from '#matching'
import { dropWarm, prepareRepair, prepareWarm, stepIn, whyNot } from '#matching/repair'
import { chanceFrom } from '#matching/testing'
import { instanceOptions, instances, printAll } from './matching/instances.ts'

const usage = `bench/repair.ts [--sizes 425x1500] [--kinds base,tight,short] [--seeds 1] [--drops 400] [--warm 200] [--asked 1200] [--json]
Every drop-out one after another, from the same plan: the step-in at once and the best by a
warm restart, beside planning the whole season again; and why-nots, asked of pairs at random.`

const { values } = parseArgs({
  options: {
    ...instanceOptions,
    drops: { type: 'string', default: '400' },
    warm: { type: 'string', default: '200' },
    asked: { type: 'string', default: '1200' },
  },
})

/** Milliseconds: the middle one, the 95th and the 99th of a hundred, the longest. */
function spread(times: readonly number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number => Number((sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(3))
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
}

const repeats = 3

const timesOver = 10
const longEnough = 40

/** Milliseconds of this thread's work for what changes nothing, in the mean of some runs: it is counted in steps of up to four. */
function workOf<T>(run: () => T): [number, T] {
  const before = process.threadCpuUsage()
  for (let times = 1; ; times += 1) {
    const done = run()
    const { user, system } = process.threadCpuUsage(before)
    const spent = (user + system) / 1000
    if (times === timesOver || spent > longEnough) return [spent / times, done]
  }
}

/** The least time of a few runs of what changes nothing: others share the machine. */
function shortest<T>(run: () => T): [number, T] {
  let least = Number.POSITIVE_INFINITY
  for (let left = repeats; ; left -= 1) {
    const elapsed = stopwatch()
    const done = run()
    least = Math.min(least, elapsed())
    if (left === 1) return [least, done]
  }
}

async function* lines() {
  for (const { reviews, kind, seed, problem } of instances(values)) {
    const planning = stopwatch()
    const plan = await solve(problem, { goodEnough: reviews > 2000 ? 0.0001 : 0 })
    const planned = planning()
    const preparing = stopwatch()
    const prepared = prepareRepair(problem, plan)
    const ready = preparing()
    const drops = chanceFrom(seed).shuffled(plan.placements).slice(0, Number(values.drops))
    const local = drops.map((drop) => {
      const [time, found] = shortest(() => stepIn(prepared, drop))
      return { time, ...found }
    })
    const warming = stopwatch()
    const warm = await prepareWarm(problem, plan)
    const warmed = warming()
    const best = drops.slice(0, Number(values.warm)).map((drop) => {
      const [time, answer] = workOf(() => dropWarm(warm, drop))
      return { time, ...answer, gap: (answer.cost - answer.bound) / answer.cost }
    })
    const open = await prepareWarm(problem, plan, 'asTheyStand')
    const chance = chanceFrom(seed)
    const asked = Array.from({ length: Number(values.asked) }, () => {
      const pair = {
        review: chance.oneOf(problem.reviews).id,
        practitioner: chance.oneOf(problem.practitioners).id,
      }
      const [time, answer] = workOf(() => whyNot(open, pair))
      return { time, ...answer }
    }).filter(({ points }) => points !== null)
    yield {
      kind,
      seed,
      solvingAgain: planned,
      preparing: ready,
      stepIn: spread(local.map(({ time }) => time)),
      moved: local.reduce((sum, { moves }) => sum + moves.length, 0) / local.length,
      warming: warmed,
      warmRestart: spread(best.map(({ time }) => time)),
      warmMoved: best.reduce((sum, { moved }) => sum + moved, 0) / best.length,
      warmGapPercent: spread(best.map(({ gap }) => 100 * gap)),
      provenBest: best.filter(({ cost, bound }) => cost <= bound).length / best.length,
      whyNot: spread(asked.map(({ time }) => time)),
      whyNotAsked: asked.length,
      whyNotPoints: spread(asked.map(({ points }) => points ?? 0)),
      whyNotProvenBest: asked.filter(({ points, atLeast }) => points === atLeast).length / asked.length,
      whyNotUnsurePoints: spread(asked.map(({ points, atLeast }) => (points ?? 0) - (atLeast ?? 0))),
      directly:
        local.filter(({ unfilled, moves }) => unfilled === 0 && moves.length === 0).length / local.length,
      filled: local.filter(({ unfilled }) => unfilled === 0).length / local.length,
      megabytes: Math.round(process.memoryUsage().rss / 1e6),
      load: Number((loadavg()[0] ?? 0).toFixed(1)),
    }
  }
}

if (values.help) console.log(usage)
else await printAll(lines(), values)
