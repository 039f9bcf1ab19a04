export { aLaterShortReview, lending } from '../loans/testing.ts'
import { type PersonId, type World, bearer, period, day } from '#kernel'
import type { Database, Transactor } from '#platform/database'
import { aPractitioner, aSchoolIn } from '#practitioners/testing'
import { chooseReviewDates } from '../dates/choose-review-dates.ts'
import type { ReviewId } from '../ids.ts'
import { acceptPlace } from '../places/accept-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { withdrawFromPlace } from '../places/withdraw-from-place.ts'
import { signUpToHost } from '../review/sign-up-to-host.ts'
import {
  type SmallNetwork,
  aPartner,
  aReviewer,
  anOfficer,
  choosingOpen,
  doing,
  onRecord,
  theHeadOf,
} from '../testing.ts'

const theYear = period(day('2024-09-01'), day('2025-09-01'))

type Here = { readonly world: World<Transactor>; readonly database: Database }

/**
 * Larkfield has lost Asha. Mona, who has accepted a place at Sedgeley a week later, could come instead, and Dev could take hers.
 */
export async function aTeamThatNeedsAMove({ world, database }: Here, network: SmallNetwork) {
  const { second, mona } = await database.transaction(async (tx) => {
    const school = await aPartner(tx, await aSchoolIn(tx, { name: 'Sedgeley Primary School' }))
    const head = theHeadOf(school)
    await onRecord(tx, head)
    const name = 'Mona Vale'
    const accredited = { reviewer: theYear }
    return {
      second: { school, head },
      mona: await aPractitioner(tx, { name, school: await aSchoolIn(tx), accredited }),
    }
  })
  const { season, review } = await choosingOpen(world, network)
  const asOffice = (input: unknown) => ({ by: anOfficer, input })
  const { review: other } = (await doing(world, signUpToHost, asOffice({ season, school: second.school })))
    .body
  await doing(world, chooseReviewDates, asOffice({ review: other, first: '2024-12-10' }))
  const [asha, ben, cara, dev] = network.peers
  const joins = async (at: ReviewId, person: PersonId) => {
    const { placement } = (await doing(world, offerReplacement, asOffice({ review: at, person }))).body
    await doing(world, acceptPlace, { by: aReviewer(person), input: { placement } })
    return placement
  }
  const left = await joins(review, asha)
  for (const person of [ben, cara]) await joins(review, person)
  await joins(other, mona)
  const by = bearer({ kind: 'placement', id: left }, asha)
  await doing(world, withdrawFromPlace, { by, input: { placement: left } })
  const way = {
    review,
    joins: [
      { review, person: mona },
      { review: other, person: dev },
    ],
    leaves: [{ review: other, person: mona }],
  }
  return { season, review, other, mona, dev, way }
}
