import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { estimateOptionChosen } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { hostLeaders } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutReview } from './about.ts'
import { EstimateOption } from './estimate.ts'
import { hasEstimates } from './review-progress-store.ts'
import { type ReviewState, findReviewToChange, updateEstimateOption } from './review-store.ts'

const Choice = z.object({ review: ReviewId, option: EstimateOption })
type Choice = z.infer<typeof Choice>
type Chosen = FactOf<typeof estimateOptionChosen>
type Known = ReviewState & { readonly written: boolean }

/** The host may change its mind until the report is issued, unless estimates have been written down. */
export const chooseEstimateOption = act({
  name: 'seasons.chooseEstimateOption',
  input: Choice,
  load: async (tx: Transactor, { review }: Choice) => {
    const state = await findReviewToChange(tx, review)
    return state && { ...state, written: await hasEstimates(tx, review) }
  },
  may: hostLeaders,
  decide,
  apply: (tx, { body }: Chosen) => updateEstimateOption(tx, body.review, body.option),
})

export function decide(
  { review, written }: Pick<Known, 'review' | 'written'>,
  { option }: Choice,
): Decision<Chosen> {
  if (review.cancelled) return refused('review-cancelled', { school: review.schoolName })
  if (review.issued || review.closed) return refused('review-over')
  if (written) return refused('estimates-written', { field: 'option' })
  return happened(estimateOptionChosen({ ...aboutReview(review), option }))
}
