import { granted } from './ask.ts'
import { costOf } from './change-cost.ts'
import { gapOf } from './explanation/gaps.ts'
import { lineupOf } from './lineup.ts'
import type { Fix, Gap, Placed } from './plan.ts'
import type { Problem } from './problem.ts'
import { openingNamed, rosterOf } from './roster.ts'

/** A fix with what granting it and placing the person would do to the plan: points (below 0: what it saves) and words. */
export type PreviewedFix = Fix & { readonly points: number; readonly effect: string }

export type PreviewedGap = Omit<Gap, 'fixes'> & { readonly fixes: readonly PreviewedFix[] }

/**
 * Why a review of a plan is short, as the plan stands now, and what each of the smallest changes that would fill a slot would
 * do with everybody else where they are; null when it is not short. Throws RangeError when there is no such review.
 */
export function previewedGap(problem: Problem, plan: Placed, review: string): PreviewedGap | null {
  const roster = rosterOf(problem)
  const gap = gapOf(roster, lineupOf(roster, plan.placements), openingNamed(roster, review))
  return (
    gap && {
      ...gap,
      fixes: gap.fixes.map((fix) => {
        const willing = fix.change.reduce(granted, problem)
        const { points, words } = costOf(willing, plan, { review, in: fix.practitioner })
        return { ...fix, points, effect: words }
      }),
    }
  )
}
