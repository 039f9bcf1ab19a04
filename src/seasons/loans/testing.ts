import type { PersonId, World } from '#kernel'
import type { Transactor } from '#platform/database'
import type { TestDatabase } from '#platform/database/testing'
import { aSchoolIn } from '#practitioners/testing'
import { chooseReviewDates } from '../dates/choose-review-dates.ts'
import type { PlacementId, ReviewId, SeasonId } from '../ids.ts'
import { acceptPlace } from '../places/accept-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { signUpToHost } from '../review/sign-up-to-host.ts'
import { changeSeasonPolicies } from '../season/change-season-policies.ts'
import { findSeason } from '../season/season-store.ts'
import { type SmallNetwork, aPartner, aReviewer, anOfficer, doing } from '../testing.ts'

/** Longmoor’s review of 4 to 6 February 2025, with three of its four: Ben, Cara and Dev. */
export async function aLaterShortReview(
  { database, world }: Pick<TestDatabase, 'database' | 'world'>,
  { season, network }: { readonly season: SeasonId; readonly network: SmallNetwork },
): Promise<ReviewId> {
  const host = await database.transaction(async (tx) =>
    aPartner(tx, await aSchoolIn(tx, { name: 'Longmoor Primary School', pupils: 800 })),
  )
  const { review } = (await doing(world, signUpToHost, { by: anOfficer, input: { season, school: host } }))
    .body
  await doing(world, chooseReviewDates, { by: anOfficer, input: { review, first: '2025-02-04' } })
  for (const person of network.peers.slice(1)) await aHeldPlace(world, { review, person })
  return review
}

/** Offers a place and accepts it. */
export async function aHeldPlace(
  world: World<Transactor>,
  { review, person }: { readonly review: ReviewId; readonly person: PersonId },
): Promise<PlacementId> {
  const { placement } = (await doing(world, offerReplacement, { by: anOfficer, input: { review, person } }))
    .body
  await doing(world, acceptPlace, { by: aReviewer(person), input: { placement } })
  return placement
}

/** From now on people may be asked to change to an earlier review. */
export async function lending({ world, db }: Pick<TestDatabase, 'world' | 'db'>, season: SeasonId) {
  const policies = { ...(await findSeason(db, season))?.policies, lends: true }
  await doing(world, changeSeasonPolicies, { by: anOfficer, input: { season, policies } })
}
