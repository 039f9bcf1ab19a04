import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type Framework, frameworkOf } from '#frameworks'
import { estimateWritten } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { leadOrOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutReview } from './about.ts'
import { EstimateLevel, EstimateScope, estimateOptionWords, isCategory, writtenScopes } from './estimate.ts'
import { upsertEstimate } from './review-progress-store.ts'
import { type ReviewState, findReviewToChange } from './review-store.ts'

const Estimate = z.object({ review: ReviewId, scope: EstimateScope, level: EstimateLevel })
type Estimate = z.infer<typeof Estimate>
type Written = FactOf<typeof estimateWritten> & { readonly category: boolean }
type State = ReviewState & { readonly framework: Framework }

/** Writes down one estimate, if the host has asked for it in writing. */
export const writeEstimate = act({
  name: 'seasons.writeEstimate',
  input: Estimate,
  load: async (tx: Transactor, { review }: Estimate): Promise<State | null> => {
    const state = await findReviewToChange(tx, review)
    return state && { ...state, framework: await frameworkOf(tx, state.review.framework) }
  },
  may: leadOrOffice,
  decide,
  apply: (tx, { body, category }: Written) => upsertEstimate(tx, { ...body, category }),
})

export function decide(
  { review, framework }: Pick<State, 'review' | 'framework'>,
  { scope, level }: Estimate,
): Decision<Written> {
  if (review.cancelled) return refused('review-cancelled', { school: review.schoolName })
  const option = review.estimateOption
  if (!writtenScopes(option, framework).includes(scope))
    return refused('estimate-not-asked-for', {
      school: review.schoolName,
      option: estimateOptionWords[option],
    })
  if (!framework.estimates?.scale.some(({ key }) => key === level))
    return refused('no-such-estimate', { field: 'level' })
  const written = estimateWritten({ ...aboutReview(review), option, scope, level })
  return happened({ ...written, category: isCategory(framework, scope) })
}
