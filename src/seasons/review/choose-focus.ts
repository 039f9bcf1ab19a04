import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { Topic } from '#practitioners'
import { focusChosen } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { hostLeaders } from '../policy.ts'
import { aboutReview } from './about.ts'
import { whyShut } from './open-review.ts'
import { type ReviewState, findReviewToChange, updateFocus } from './review-store.ts'

const Focus = z.object({
  review: ReviewId,
  focus: z.array(Topic).max(5, 'Choose at most 5, so that three days are enough for them'),
})
type Focus = z.infer<typeof Focus>
type Chosen = FactOf<typeof focusChosen>

/** What the host would like the team to look at; reviewers who know it, or want to learn it, are found by it. */
export const chooseFocus = act({
  name: 'seasons.chooseFocus',
  input: Focus,
  load: (tx: Transactor, { review }: Focus) => findReviewToChange(tx, review),
  may: hostLeaders,
  decide,
  apply: (tx, { body }: Chosen) => updateFocus(tx, body.review, body.focus),
})

export function decide(
  state: ReviewState,
  { focus }: Focus,
  { today }: Pick<Occasion, 'today'>,
): Decision<Chosen> {
  return (
    whyShut(state, today) ??
    happened(focusChosen({ ...aboutReview(state.review), focus: [...new Set(focus)] }))
  )
}
