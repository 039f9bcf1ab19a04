import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ownHubAllowed } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { hostLeaders } from '../policy.ts'
import { aboutReview } from './about.ts'
import { whyShut } from './open-review.ts'
import { type ReviewState, findReviewToChange, updateOwnHub } from './review-store.ts'

const Consent = z.object({
  review: ReviewId,
  allowed: z.union([z.stringbool(), z.boolean()], 'Say whether people from your own hub may come'),
})
type Consent = z.infer<typeof Consent>
type Allowed = FactOf<typeof ownHubAllowed>

/** The host agrees, or does not, to have reviewers from its own hub. Its own trust is never allowed. */
export const allowOwnHub = act({
  name: 'seasons.allowOwnHub',
  input: Consent,
  load: (tx: Transactor, { review }: Consent) => findReviewToChange(tx, review),
  may: hostLeaders,
  decide,
  apply: (tx, { body }: Allowed, occasion) => updateOwnHub(tx, body, occasion),
})

export function decide(
  state: ReviewState,
  { allowed }: Consent,
  { today }: Pick<Occasion, 'today'>,
): Decision<Allowed> {
  return whyShut(state, today) ?? happened(ownHubAllowed({ ...aboutReview(state.review), allowed }))
}
