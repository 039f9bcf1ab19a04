import { parseArgs } from 'node:util'
import { type Problem, type Standing, solveUnexplained } from '#matching'
import { aNetwork, chanceFrom, ownChoices } from '#matching/testing'
import { realSchools } from './matching/real-schools.ts'

const usage = `bench/self-select.ts [--size 425x1500] [--kinds base,tight,short] [--seeds 1] [--share 0.7] [--json]
A share of the people choose what suits them best, first come, first served; the rest is planned around their choices. Beside it:
their choices alone, and the best plan without them.`
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '425x1500' },
    kinds: { type: 'string', default: 'base,tight,short' },
    seeds: { type: 'string', default: '1' },
    share: { type: 'string', default: '0.7' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const kinds = ['base', 'tight', 'short'] as const
const percent = (share: number): number => Number((100 * share).toFixed(2))

async function* lines() {
  const [reviews = 0, practitioners = 0] = values.size.split('x').map(Number)
  const schools = realSchools(45)
  for (const kind of kinds.filter((each) => values.kinds.split(',').includes(each)))
    for (const seed of values.seeds.split(',').map(Number)) {
      const problem: Problem = aNetwork({ reviews, practitioners, scarcity: kind, seed, schools })
      const chosen = ownChoices(problem, { share: Number(values.share), chance: chanceFrom(seed + 1) })
      const standing = chosen.map((pair): Standing => ({ ...pair, firmness: 'chosen' }))
      const best = await solveUnexplained(problem, { goodEnough: 0.0001 })
      const after = await solveUnexplained({ ...problem, standing }, { goodEnough: 0.0001 })
      const sizes = new Map<string, number>()
      for (const { review } of chosen) sizes.set(review, (sizes.get(review) ?? 0) + 1)
      const alone = problem.reviews.filter(({ id, slots }) => sizes.get(id) === slots).length
      const { slots, filled, teamsFull, kept } = after.summary
      yield {
        kind,
        seed,
        aloneFilled: percent(chosen.length / slots),
        aloneFull: percent(alone / reviews),
        filled: percent(filled / slots),
        bestFilled: percent(best.summary.filled / slots),
        full: percent(teamsFull / reviews),
        bestFull: percent(best.summary.teamsFull / reviews),
        keptOfOwn: percent(kept / chosen.length),
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
