import { z } from 'zod'
import type { Progress } from '#matching'
import { withinWords } from '../plans/how-close.ts'

/** How far the search for a plan has come: costs in points, `gap` as a share of the cost. */
export const MakingProgress = z.object({
  stage: z.enum(['bounding', 'proving', 'pricing']),
  round: z.number().int(),
  objective: z.number().nullable(),
  gap: z.number().nullable(),
})
export type MakingProgress = z.infer<typeof MakingProgress>

export const progressOf = ({ stage, round, objective, gap }: Progress): MakingProgress => ({
  stage,
  round,
  objective,
  gap,
})

/**
 * `lost`: nothing has been heard from whoever made it, as when the server was started again.
 * `ended`: a plan was made, or it is said why not.
 */
export type MakingState = 'running' | 'stopping' | 'lost' | 'ended'

/** There is a plan to keep as soon as the search has found one. */
export const mayStopNow = (progress: MakingProgress | null): boolean =>
  progress !== null && progress.objective !== null

/** “Round 12: within 0.4 % of the best possible.” */
export function progressWords(progress: MakingProgress | null): string {
  if (progress === null) return 'Reading the season and who is free.'
  const { round, objective, gap } = progress
  if (objective === null || gap === null) return `Round ${round}: looking for a first plan.`
  if (gap === 0) return `Round ${round}: the best possible is found. The reasons are being written down.`
  return `Round ${round}: ${withinWords(gap)}.`
}
