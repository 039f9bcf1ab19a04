import { type Actor, type PersonId, addDays, day, instant, newId, period, toDaterange } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { TestDatabase } from '#platform/database/testing'
import { PlacementId, type ReviewId, type SeasonTables } from '#seasons'
import { type SmallNetwork, aDatedReview, aReviewer, aSmallNetwork } from '#seasons/testing'

/** A review of 3 to 5 December 2024 with its Lead Reviewer and two peers. */
export type StaffedReview = SmallNetwork & {
  readonly review: ReviewId
  readonly leadActor: Actor
  readonly peerActor: Actor
  readonly otherPeer: Actor
}

export async function aStaffedReview({ database, world }: TestDatabase): Promise<StaffedReview> {
  const network = await database.transaction(aSmallNetwork)
  const { review } = await aDatedReview(world, network)
  const [one, two] = network.peers
  await database.transaction(async (tx) => {
    await aPlaceHeld(tx, { review, person: network.lead, role: 'lead' })
    for (const person of [one, two]) await aPlaceHeld(tx, { review, person, role: 'peer' })
  })
  return {
    ...network,
    review,
    leadActor: aReviewer(network.lead),
    peerActor: aReviewer(one),
    otherPeer: aReviewer(two),
  }
}

type Held = { readonly review: ReviewId; readonly person: PersonId; readonly role: 'lead' | 'peer' }

async function aPlaceHeld(tx: Transactor, { review, person, role }: Held): Promise<void> {
  const from = day('2024-12-03')
  const placement = newId(PlacementId)
  const since = instant('2024-10-01T09:00:00.000Z')
  const rows = writing<SeasonTables>(tx)
  const days = toDaterange(period(from, addDays(from, 3)))
  await rows
    .insertInto('placement')
    .values({ id: placement, review_id: review, person_id: person, role, state: 'accepted', since, days })
    .execute()
  await rows
    .insertInto('placement_event')
    .values({ id: newId(PlacementId), placement_id: placement, state: 'accepted', at: since })
    .execute()
}

/** What a school says of an area, as a form posts it. */
export const aDescription = (said: Record<string, unknown> = {}) => ({
  title: 'Early reading that lasts',
  category: 'subject',
  phase: 'primary',
  themes: ['phonics', 'reading'],
  whatWasDone: 'We trained everybody together, and kept going.',
  impact: 'Every pupil reads by the end of Year 2.',
  toSee: 'The first lesson of the day.',
  offers: ['visit'],
  contact: null,
  listed: 'yes',
  ...said,
})
