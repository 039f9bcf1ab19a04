import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { followUpSaid } from '../facts.ts'
import { EvenBetterIfId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { hostLeader } from '../policy.ts'
import { refused } from '../refusals.ts'
import { FollowUpStatus } from './even-better-if.ts'
import { type FollowUpState, findFollowUp } from './follow-up-state.ts'
import { insertStatus } from './follow-up-store.ts'

const Saying = z.object({
  review: ReviewId,
  evenBetterIf: EvenBetterIfId,
  status: FollowUpStatus,
  note: z.string().trim().max(600, 'Use at most 600 characters').default(''),
})
type Saying = z.infer<typeof Saying>
type Said = FactOf<typeof followUpSaid>

/** The school says what has become of last time’s even-better-ifs, before its next review. */
export const sayFollowUp = act({
  name: 'reviews.sayFollowUp',
  input: Saying,
  load: (tx: Transactor, { review }: Saying, { today }) => findFollowUp(tx, { review, today }),
  may: hostLeader,
  decide,
  apply: (tx, { body }: Said, occasion) => insertStatus(tx, { ...body, confirmedIn: null }, occasion),
})

export function decide(state: FollowUpState, { evenBetterIf, status, note }: Saying): Decision<Said> {
  const shut = whyShut(state)
  if (shut) return shut
  if (!state.earlier) return refused('no-earlier-review')
  const known = state.earlier.evenBetterIfs.find(({ id }) => id === evenBetterIf)
  if (!known) return refused('not-its-even-better-if')
  if (known.confirmed) return refused('followed-up-already', { year: state.year })
  const { review, school } = state
  return happened(followUpSaid({ review, school, evenBetterIf, status, note }))
}
