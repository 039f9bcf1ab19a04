import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, PersonId, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { trustTeamJoined } from '../facts.ts'
import { PlacementId, ReviewId } from '../ids.ts'
import { itsOfficer } from '../policy.ts'
import { ReviewRole, isHeld } from '../places/placement.ts'
import { insertPlacement } from '../places/placement-store.ts'
import { refused } from '../refusals.ts'
import { type TrustReview, mostTrustPeers } from './trust-review.ts'
import { findTrustReviewToChange, isOnReview, worksInTrust } from './trust-review-store.ts'
import { whyTrustReviewShut } from './why-shut.ts'

const Joining = z.object({
  review: ReviewId,
  person: z.uuid('Choose somebody').pipe(PersonId),
  role: ReviewRole,
})
type Joining = z.infer<typeof Joining>
type Joined = FactOf<typeof trustTeamJoined>

type State = TrustReview & { readonly isOfTheTrust: boolean; readonly isBusy: boolean }

/** Somebody of another trust has agreed to come. */
export const joinTrustTeam = act({
  name: 'seasons.joinTrustTeam',
  input: Joining,
  load: async (tx: Transactor, { review, person }: Joining): Promise<State | null> => {
    const found = await findTrustReviewToChange(tx, review)
    if (!found || found.days === null) return null
    const { trust, days } = found
    return {
      ...found,
      isOfTheTrust: await worksInTrust(tx, { person, trust, within: days }),
      isBusy: await isOnReview(tx, person, days),
    }
  },
  may: itsOfficer,
  decide,
  apply: (tx, { body }: Joined, occasion) =>
    insertPlacement(
      tx,
      {
        id: body.placement,
        review: body.review,
        person: body.person,
        role: body.role,
        state: 'accepted',
        days: body.days,
      },
      occasion,
    ),
})

export function decide(
  state: State,
  { person, role }: Joining,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Joined> {
  const shut = whyTrustReviewShut(state, today)
  if (shut) return shut
  const held = state.team.filter((place) => isHeld(place.state))
  if (held.some((place) => place.person === person)) return refused('on-the-team', { field: 'person' })
  if (state.isOfTheTrust) return refused('of-the-trust-itself', { trust: state.trustName, field: 'person' })
  if (state.isBusy) return refused('busy-those-days', { field: 'person' })
  const already = held.filter((place) => place.role === role).length
  if (role === 'lead' && already > 0) return refused('has-a-lead', { field: 'role' })
  if (role === 'peer' && already >= mostTrustPeers)
    return refused('six-peers', { most: mostTrustPeers, field: 'role' })
  const { id, season, trust, days } = state
  if (days === null) return refused('review-over')
  const placement = fresh(PlacementId)
  return happened(
    trustTeamJoined({
      review: id,
      season,
      trust,
      placement,
      person,
      role,
      days: { from: days.from, until: days.until ?? days.from },
    }),
  )
}
