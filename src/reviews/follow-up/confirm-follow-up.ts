import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, longDate } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { followUpConfirmed } from '../facts.ts'
import { EvenBetterIfId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { leadOf } from '../policy.ts'
import { refused } from '../refusals.ts'
import { FollowUpStatus } from './even-better-if.ts'
import { type FollowUpState, findFollowUp } from './follow-up-state.ts'
import { insertStatus } from './follow-up-store.ts'

const Confirming = z.object({
  review: ReviewId,
  evenBetterIf: EvenBetterIfId,
  status: FollowUpStatus,
  note: z.string().trim().max(600, 'Use at most 600 characters').default(''),
})
type Confirming = z.infer<typeof Confirming>
type Confirmed = FactOf<typeof followUpConfirmed>

/** The Lead Reviewer confirms for the team what has become of an even-better-if, once the team has looked. */
export const confirmFollowUp = act({
  name: 'reviews.confirmFollowUp',
  input: Confirming,
  load: (tx: Transactor, { review }: Confirming, { today }) => findFollowUp(tx, { review, today }),
  may: leadOf,
  decide,
  apply: (tx, { body }: Confirmed, occasion) =>
    insertStatus(tx, { ...body, confirmedIn: body.review }, occasion),
})

export function decide(
  state: FollowUpState,
  { evenBetterIf, status, note }: Confirming,
  { today }: Pick<Occasion, 'today'>,
): Decision<Confirmed> {
  const shut = whyShut(state)
  if (shut) return shut
  if (!state.earlier) return refused('no-earlier-review')
  if (!state.earlier.evenBetterIfs.some(({ id }) => id === evenBetterIf))
    return refused('not-its-even-better-if')
  const [first] = state.days
  if (first === undefined) return refused('no-dates')
  if (today < first) return refused('too-early-to-confirm', { day: longDate(first) })
  const { review, school } = state
  return happened(followUpConfirmed({ review, school, evenBetterIf, status, note }))
}
