import { parseArgs } from 'node:util'
import { checkPlan, solveByLevels, solve } from '#matching'
import { type Scarcity, byHand, costByHighs, flowByPricing, networkOf } from '#matching/testing'
import { scanThread, scansInThread } from '#start/testing'
import { type Instance, instanceOptions, instances } from './matching/instances.ts'
import { type Time, growth, mean, measured, seconds } from './matching/measure.ts'
import { flowByOrTools, orTools } from './matching/or-tools.ts'
import { otherBenches, runOther } from './matching/other-benches.ts'
import { flowBySuccessivePaths } from './matching/successive-paths.ts'

const usage = `bench/matching.ts [--sizes 200x700,425x1500] [--kinds base,tight,short] [--seeds 1] [--rows core,whole,groups] [--json]
Sizes are reviews x practitioners, up to 24000x100000. Rows: core (the flow alone, beside OR-Tools and, up to 850 reviews, beside
successive shortest paths, our own stand-in for HotCRP's MinCostMaxFlow), whole (every rule, beside HiGHS on the whole model up to
850 reviews), hand (beside two plans by hand), levels (no level gives way to a lower one, up to 425 reviews); with several sizes it says how time grows;
and groups, dates, repair, withstand and self-select, which are benches of their own with options of their own. Without options it
prints every row and ends by itself: some five minutes, most of it the peers'. OR-Tools is brought into bench/peers (318 MB).`

const { values } = parseArgs({
  options: {
    ...instanceOptions,
    sizes: { type: 'string', default: '200x700,425x1500,1700x6000' },
    rows: { type: 'string', default: ['core,whole,hand,levels', ...otherBenches].join(',') },
  },
})

/** One line of the table: what we take and what a peer takes, with what else is worth knowing. */
type Line = {
  readonly row: string
  readonly reviews: number
  readonly kind: Scarcity
  readonly seed: number
  readonly ours: Time
  readonly peer: { readonly name: string; readonly time: Time } | null
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

const highsUpTo = 850
const levelsUpTo = 425
const closeEnough = 0.0001

async function core({ problem, ...which }: Instance): Promise<Line> {
  const solver = await orTools()
  const [theirs, time] = await measured(flowByOrTools(solver, networkOf(problem)))
  const [cost, ours] = await measured(flowByPricing(problem))
  const paths = which.reviews <= highsUpTo ? await measured(flowBySuccessivePaths(networkOf(problem))) : null
  const facts = {
    cost,
    sameOptimum: [theirs, paths?.[0] ?? cost].every((other) => Math.abs(cost - other) < 0.5),
    ...(paths ? { successivePaths: seconds(paths[1]) } : {}),
  }
  return { row: 'core', ...which, ours, peer: { name: 'or-tools-wasm', time }, facts }
}

async function whole({ problem, ...which }: Instance): Promise<Line> {
  let first: { readonly at: Time; readonly cost: number } | null = null
  const begun = process.cpuUsage()
  const clock = process.hrtime.bigint()
  const since = (): Time => {
    const { user, system } = process.cpuUsage(begun)
    return { wall: Number(process.hrtime.bigint() - clock) / 1e9, cpu: (user + system) / 1e6 }
  }
  const [plan, ours] = await measured(() =>
    solve(problem, {
      goodEnough: which.reviews > highsUpTo ? closeEnough : 0,
      elsewhere: scansInThread(scanThread, problem),
      follow: ({ objective }) => {
        if (objective !== null) first ??= { at: since(), cost: objective }
        return 'goOn'
      },
    }),
  )
  const [reasons, explaining] = await measured(() => plan.placements.flatMap((place) => place.reasons).length)
  const peer = which.reviews <= highsUpTo ? await measured(() => costByHighs(problem)) : null
  const { slots, filled, teamsFull, teamsQuorate } = plan.summary
  const begin = firstOf(first, plan.cost)
  return {
    row: 'whole',
    ...which,
    ours,
    peer: peer ? { name: 'HiGHS', time: peer[1] } : null,
    facts: {
      cost: plan.cost,
      ...(peer ? { peerCost: peer[0] } : {}),
      gapPercent: Number((100 * plan.gap).toFixed(5)),
      filled: `${filled}/${slots}`,
      teamsFull,
      teamsQuorate,
      ...begin,
      reasons,
      explaining: seconds(explaining),
      rulesBroken: checkPlan(problem, plan.placements).length,
      megabytes: Math.round(process.memoryUsage().rss / 1e6),
      why: plan.stoppedBecause,
    },
  }
}

const firstOf = (first: { readonly at: Time; readonly cost: number } | null, cost: number) =>
  first === null
    ? {}
    : {
        firstPlan: seconds(first.at),
        firstAbovePercent: Number(((100 * (first.cost - cost)) / cost).toFixed(4)),
      }

async function hand({ problem, ...which }: Instance): Promise<Line> {
  const [plan, ours] = await measured(() => solve(problem, { goodEnough: closeEnough }))
  const [date, time] = await measured(() => byHand(problem, 'date'))
  const [scarcest, slower] = await measured(() => byHand(problem, 'scarcest'))
  const facts = {
    filled: `${plan.summary.filled}/${plan.summary.slots}`,
    byDate: date.filled,
    byScarcest: scarcest.filled,
    scarcest: seconds(slower),
    costOfByDateToOurs: Number((date.cost / plan.cost).toFixed(2)),
  }
  return { row: 'hand', ...which, ours, peer: { name: 'greedy by date', time }, facts }
}

async function levels({ problem, ...which }: Instance): Promise<Line | null> {
  if (which.reviews > levelsUpTo) return null
  const [found, ours] = await measured(() => solveByLevels(problem))
  const weighed = await solve(problem)
  const facts = {
    held: found.held,
    weightsRaised: found.weights.emptySlot / problem.policy.weights.emptySlot,
    filled: found.plan.summary.filled,
    filledWhenWeighed: weighed.summary.filled,
  }
  return { row: 'levels', ...which, ours, peer: null, facts }
}

const rows = { core, whole, hand, levels }

function print({ row, reviews, kind, seed, ours, peer, facts }: Line): void {
  const beside = peer
    ? ` · ${peer.name} ${seconds(peer.time)}: ${(peer.time.cpu / ours.cpu).toFixed(1)} times as much`
    : ''
  console.log(`${row.padEnd(6)} ${reviews} ${kind} ${seed}: ours ${seconds(ours)}${beside}`)
  console.log(
    `       ${Object.entries(facts)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · ')}`,
  )
}

function summary(lines: readonly Line[]): Record<string, number> {
  const ratios = lines.flatMap(({ row, ours, peer }) =>
    peer ? [{ row, ratio: peer.time.cpu / ours.cpu }] : [],
  )
  const byRow = Object.fromEntries(
    [...Map.groupBy(ratios, ({ row }) => row)].map(([row, own]) => [
      `${row}: times as fast as its peer`,
      mean(own.map(({ ratio }) => ratio)),
    ]),
  )
  const points = lines
    .filter(({ row }) => row === 'whole')
    .map(({ reviews, ours }) => ({ reviews, cpu: ours.cpu }))
  return new Set(points.map(({ reviews }) => reviews)).size > 1
    ? { ...byRow, 'whole: time grows with reviews to the power': growth(points) }
    : byRow
}

if (values.help) console.log(usage)
else {
  const lines: Line[] = []
  for (const instance of instances(values))
    for (const row of ['core', 'whole', 'hand', 'levels'] as const) {
      if (!values.rows.split(',').includes(row)) continue
      const line = await rows[row](instance)
      if (line === null) continue
      lines.push(line)
      if (!values.json) print(line)
    }
  if (!values.json)
    for (const [what, value] of Object.entries(summary(lines))) console.log(`${what}: ${value.toFixed(2)}`)
  const others = otherBenches
    .filter((bench) => values.rows.split(',').includes(bench))
    .map((bench) => {
      if (!values.json) console.log(`\n${bench}`)
      return [bench, runOther(bench, values.json)] as const
    })
  if (values.json)
    console.log(JSON.stringify({ lines, summary: summary(lines), ...Object.fromEntries(others) }, null, 2))
}
