import { z } from 'zod'
import { PersonId } from '#kernel'
import type { Plan } from '#matching'
import { ReviewId } from '../ids.ts'

const Pair = { review: ReviewId, person: PersonId }

/** `standing` is what the person had there when the plan was made; `byOffice` that a person put them there. */
const PlannedPlace = z.object({
  ...Pair,
  standing: z.enum(['accepted', 'offered', 'chosen']).nullable(),
  byOffice: z.boolean(),
  locked: z.boolean(),
  score: z.number(),
  reasons: z.array(z.string()),
  runnerUp: z.string().nullable(),
})
export type PlannedPlace = z.infer<typeof PlannedPlace>

const PlannedGap = z.object({
  review: ReviewId,
  missing: z.number().int(),
  blockedBy: z.array(z.string()),
  /** The fewest rules that keep everybody out, as a sentence; empty when the plan has been changed by hand since. */
  clash: z.string().default(''),
  fixes: z.array(z.object({ person: PersonId, words: z.string() })),
})
export type PlannedGap = z.infer<typeof PlannedGap>

const PlanChangeMade = z.object({ review: ReviewId, words: z.string(), points: z.number() })

/** Who goes where, why, and how good that is, as it is kept while the office looks at it. Costs are in points. */
export const TeamPlan = z.object({
  places: z.array(PlannedPlace),
  gaps: z.array(PlannedGap),
  takenBack: z.array(
    z.object({ ...Pair, standing: z.enum(['accepted', 'offered', 'chosen']), words: z.string() }),
  ),
  concerns: z.array(z.object({ ...Pair, words: z.string() })),
  objective: z.array(z.object({ level: z.string(), value: z.number() })),
  cost: z.number(),
  bound: z.number(),
  gap: z.number(),
  stoppedBecause: z.string(),
  changes: z.array(PlanChangeMade),
  /** Who is never to be placed where: the office has said so, for this plan and those made instead of it. */
  forbidden: z.array(z.object(Pair)).default([]),
})
export type TeamPlan = z.infer<typeof TeamPlan>

type Standing = NonNullable<PlannedPlace['standing']>

/** What is kept of the matcher’s answer. `standingOf` says what somebody had in a review when it was asked. */
export function teamPlanOf(
  plan: Plan,
  standingOf: (review: string, person: string) => Standing | null,
): TeamPlan {
  return {
    places: plan.placements.map(({ review, practitioner, score, reasons, runnerUp }) => ({
      review: ReviewId.parse(review),
      person: PersonId.parse(practitioner),
      standing: standingOf(review, practitioner),
      byOffice: false,
      locked: false,
      score,
      reasons: [...reasons],
      runnerUp: runnerUp?.words ?? null,
    })),
    gaps: plan.gaps.map(({ review, missing, blockedBy, clash, fixes }) => ({
      review: ReviewId.parse(review),
      missing,
      blockedBy: blockedBy.map(({ words }) => words),
      clash: clash.words,
      fixes: fixes.map(({ practitioner, words }) => ({ person: PersonId.parse(practitioner), words })),
    })),
    takenBack: plan.takenBack.map(({ review, practitioner, words }) => ({
      review: ReviewId.parse(review),
      person: PersonId.parse(practitioner),
      standing: standingOf(review, practitioner) ?? 'chosen',
      words,
    })),
    concerns: plan.concerns.map(({ review, practitioner, blockers }) => ({
      review: ReviewId.parse(review),
      person: PersonId.parse(practitioner),
      words: blockers.map(({ words }) => words).join(' '),
    })),
    objective: plan.objective.map(({ level, value }) => ({ level, value })),
    cost: plan.cost,
    bound: plan.bound,
    gap: plan.gap,
    stoppedBecause: plan.stoppedBecause,
    changes: [],
    forbidden: [],
  }
}

/** As the matcher reads a list of placements. */
export const pairsOf = ({ places }: Pick<TeamPlan, 'places'>) => ({
  placements: places.map(({ review, person }) => ({ review, practitioner: person })),
})
