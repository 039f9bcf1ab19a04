import { z } from 'zod'
import { SeasonId, TeamPlanId } from '../ids.ts'
import { ReviewRole } from '../places/placement.ts'

/** `instead`: a draft that this one replaces, keeping what the office has locked and ruled out in it. */
export const Planning = z.object({
  season: SeasonId,
  role: ReviewRole.default('peer'),
  seed: z.number().int().default(1),
  instead: TeamPlanId.nullable().default(null),
})
export type Planning = z.infer<typeof Planning>
