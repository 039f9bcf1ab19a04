import type { MatchingWeights } from './matching-policy.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { type SolveOptions, solve } from './solve.ts'

/** One level of a plan: its points and those of all levels above it, beside the least that any plan can have of them. */
export type LevelProof = { readonly level: string; readonly points: number; readonly least: number }

/** The plan, the weights that it was made with, and the proof of each level; `held` when no level gave way to one below it. */
export type ByLevels = {
  readonly plan: Plan
  readonly weights: MatchingWeights
  readonly levels: readonly LevelProof[]
  readonly held: boolean
}

/** How often weights are set further apart, and by how much each time: points stay whole and far below 2^53. */
const raisings = 4
const further = 16

/**
 * Plans so that no level gives way to one below it, and proves it: the plan's first level, its first two, and its first three
 * each cost what the best plan for those alone costs. A plan that is best for the first levels and for one more has the best
 * of that one beside them (sequential lexicographic optimisation), whatever the weights. Where a level gave way, its weights and
 * those above are set further apart and the plan is made again; `held` is false if that is not enough or a proof was not
 * reached within the budget: weights are left as they are where no better plan for a level is known. Suitability and fairness are one level. Takes four times as long as a plan; throws what `solve` does.
 */
export async function solveByLevels(problem: Problem, options: SolveOptions = {}): Promise<ByLevels> {
  let { weights } = problem.policy
  for (let raising = 0; ; raising += 1) {
    const raised = withWeights(problem, weights)
    const plan = await solve(raised, options)
    const proofs = await proofsOf(raised, plan, options)
    const levels = proofs.map(({ level, points, least }) => ({ level, points, least }))
    const held = levels.every(({ points, least }) => points <= least)
    const gaveWay = proofs.findIndex(({ points, best }) => points > best)
    if (gaveWay < 0 || raising === raisings) return { plan, weights, levels, held }
    weights = { ...weights, ...raisedDownTo(weights, gaveWay) }
  }
}

/** A level with what the best plan costs that was found for it and those above alone. */
type Compared = LevelProof & { readonly best: number }

async function proofsOf(problem: Problem, { objective }: Plan, options: SolveOptions): Promise<Compared[]> {
  const proofs: Compared[] = []
  let points = 0
  for (const [rank, own] of ranks.entries()) {
    const { level = '', value = 0 } = objective[rank] ?? {}
    points += value
    const alone = withWeights(problem, { ...nothing, ...own(problem.policy.weights) })
    const { bound, cost } = await solve(alone, options)
    proofs.push({ level, points, least: bound, best: cost })
  }
  return proofs
}

const withWeights = (problem: Problem, weights: MatchingWeights): Problem => ({
  ...problem,
  policy: { ...problem.policy, weights },
})

type Share = Partial<MatchingWeights>

const places = ({ emptySlot, steeper, belowQuorum, incompleteTeam }: MatchingWeights): Share => ({
  emptySlot,
  steeper,
  belowQuorum,
  incompleteTeam,
})

const makeUp = (weights: MatchingWeights): Share => {
  const { samePhase, senior, special, send, onlyNovices } = weights
  return { ...places(weights), samePhase, senior, special, send, onlyNovices }
}

const stability = (weights: MatchingWeights): Share => {
  const { acceptanceTakenBack, offerTakenBack, choiceTakenBack } = weights
  return { ...makeUp(weights), acceptanceTakenBack, offerTakenBack, choiceTakenBack }
}

/** The weights of each level with those of the levels above it. */
const ranks = [places, makeUp, stability] as const

function raisedDownTo(weights: MatchingWeights, rank: number): Share {
  const own = ranks[rank]?.(weights) ?? {}
  const raised = Object.fromEntries(Object.entries(own).map(([name, points]) => [name, points * further]))
  // What one slot costs more than the one before it is a share, not points.
  return { ...raised, steeper: weights.steeper }
}

const nothing: MatchingWeights = {
  emptySlot: 0,
  steeper: 0,
  belowQuorum: 0,
  incompleteTeam: 0,
  samePhase: 0,
  senior: 0,
  special: 0,
  send: 0,
  onlyNovices: 0,
  acceptanceTakenBack: 0,
  offerTakenBack: 0,
  choiceTakenBack: 0,
  choice: 0,
  rankStep: 0,
  phase: 0,
  interest: 0,
  specialism: 0,
  contrast: 0,
  travel: 0,
  anotherReview: 0,
  servedLately: 0,
  beyondOwed: 0,
}
