import { parseArgs } from 'node:util'
import { type MatchingPolicy, type Pair, type Plan, type Problem, type Standing, solve } from '#matching'
import { type Choosing, chanceFrom, ownChoices } from '#matching/testing'
import { instanceOptions, instances, printAll } from './matching/instances.ts'

const usage = `bench/self-select.ts [--sizes 425x1500] [--kinds base,tight,short] [--seeds 1] [--share 0.7] [--json]
A share of the people choose what suits them best of what they are shown as open, first come, first served; the rest is planned
around their choices. Beside it: their choices alone, the best plan without them, and how many choices are kept when people take the
first of their list; when only the last places of a team are kept, as before, and when nothing is; then also if one counts more than
a colleague of the host's phase, and the most that any plan keeps which fills as many places, whatever its teams are made of.`
const { values } = parseArgs({
  options: {
    ...instanceOptions,
    share: { type: 'string', default: '0.7' },
  },
})
const percent = (share: number): number => Number((100 * share).toFixed(2))

async function* lines() {
  for (const { reviews, kind, seed, problem } of instances(values)) {
    const best = await solve(problem, { goodEnough: 0.0001 })
    const chose = async (how: Choosing, policy: MatchingPolicy = problem.policy) => {
      const chance = chanceFrom(seed + 1)
      const chosen = ownChoices(problem, { share: Number(values.share), chance, how })
      const standing = chosen.map((pair): Standing => ({ ...pair, firmness: 'chosen' }))
      const plan = await solve({ ...problem, standing, policy }, { goodEnough: 0.0001 })
      return {
        chosen,
        ...plan.summary,
        makeUp: makeUpOf(plan),
        kept: percent(plan.summary.kept / chosen.length),
      }
    }
    const after = await chose('withRoom')
    const first = await chose('firstOfList')
    const before = await chose('lastPlacesKept')
    const dearer = await chose('lastPlacesKept', choicesAbovePhase(problem))
    const most = await chose('lastPlacesKept', placesThenChoices(problem))
    const free = await chose('anything')
    const { chosen } = after
    const sizes = new Map<string, number>()
    for (const { review } of chosen) sizes.set(review, (sizes.get(review) ?? 0) + 1)
    const alone = problem.reviews.filter(({ id, slots }) => sizes.get(id) === slots).length
    const { slots, filled, teamsFull } = after
    yield {
      kind,
      seed,
      aloneFilled: percent(chosen.length / slots),
      aloneFull: percent(alone / reviews),
      filled: percent(filled / slots),
      bestFilled: percent(best.summary.filled / slots),
      full: percent(teamsFull / reviews),
      bestFull: percent(best.summary.teamsFull / reviews),
      makeUp: after.makeUp,
      bestMakeUp: makeUpOf(best),
      chosen: chosen.length,
      chosenBefore: before.chosen.length,
      chosenAsBefore: percent(alike(chosen, before.chosen) / chosen.length),
      kept: after.kept,
      keptOfFirst: first.kept,
      keptBefore: before.kept,
      keptOfAnything: free.kept,
      keptAbovePhase: dearer.kept,
      mostKept: most.kept,
    }
  }
}

const alike = (some: readonly Pair[], others: readonly Pair[]): number => {
  const keys = new Set(others.map(({ review, practitioner }) => `${review} ${practitioner}`))
  return some.filter(({ review, practitioner }) => keys.has(`${review} ${practitioner}`)).length
}

/** Points that teams lack in make-up. */
const makeUpOf = ({ objective }: Pick<Plan, 'objective'>): number =>
  objective.find(({ level }) => level === 'Team make-up')?.value ?? 0

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
