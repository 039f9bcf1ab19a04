import { parseArgs } from 'node:util'
import { type Standing, solve } from '#matching'
import { chanceFrom, ownChoices } from '#matching/testing'
import { instanceOptions, instances, printAll } from './matching/instances.ts'

const usage = `bench/self-select.ts [--sizes 425x1500] [--kinds base,tight,short] [--seeds 1] [--share 0.7] [--json]
A share of the people choose what suits them best, first come, first served; the rest is planned around their choices. Beside it:
their choices alone, and the best plan without them.`
const { values } = parseArgs({
  options: {
    ...instanceOptions,
    share: { type: 'string', default: '0.7' },
  },
})
const percent = (share: number): number => Number((100 * share).toFixed(2))

async function* lines() {
  for (const { reviews, kind, seed, problem } of instances(values)) {
    const chosen = ownChoices(problem, { share: Number(values.share), chance: chanceFrom(seed + 1) })
    const standing = chosen.map((pair): Standing => ({ ...pair, firmness: 'chosen' }))
    const best = await solve(problem, { goodEnough: 0.0001 })
    const after = await solve({ ...problem, standing }, { goodEnough: 0.0001 })
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
else await printAll(lines(), values)
