import { parseArgs } from 'node:util'
import { type MatchingPolicy, type Problem, type Standing, solve } from '#matching'
import { chanceFrom, ownChoices } from '#matching/testing'
import { instanceOptions, instances, printAll } from './matching/instances.ts'

const usage = `bench/self-select.ts [--sizes 425x1500] [--kinds base,tight,short] [--seeds 1] [--share 0.7] [--json]
A share of the people choose what suits them best, first come, first served; the rest is planned around their choices. Beside it:
their choices alone, the best plan without them, how many choices are kept when one counts more than a colleague of the host's phase,
and the most that any plan keeps which fills as many places, whatever its teams are made of.`
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
    const keptAt = async (policy: MatchingPolicy): Promise<Pick<Kept, 'kept' | 'filled'>> =>
      (await solve({ ...problem, standing, policy }, { goodEnough: 0.0001 })).summary
    const dearer = await keptAt(choicesAbovePhase(problem))
    const most = await keptAt(placesThenChoices(problem))
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
      keptAbovePhase: percent(dearer.kept / chosen.length),
      filledThen: percent(dearer.filled / slots),
      mostKept: percent(most.kept / chosen.length),
    }
  }
}

type Kept = Awaited<ReturnType<typeof solve>>['summary']

const choicesAbovePhase = ({ policy }: Problem): MatchingPolicy => ({
  ...policy,
  weights: { ...policy.weights, choiceTakenBack: policy.weights.samePhase + 100 },
})

/** Empty places count as ever, a choice so little that all of them weigh less than one step of shortage, and nothing else counts. */
function placesThenChoices({ policy }: Problem): MatchingPolicy {
  const { emptySlot, steeper, belowQuorum, incompleteTeam } = policy.weights
  const nothing = Object.keys(policy.weights).map((weight) => [weight, 0] as const)
  return {
    ...policy,
    weights: {
      ...policy.weights,
      ...Object.fromEntries(nothing),
      emptySlot,
      steeper,
      belowQuorum,
      incompleteTeam,
      choiceTakenBack: 20,
    },
  }
}

if (values.help) console.log(usage)
else await printAll(lines(), values)
