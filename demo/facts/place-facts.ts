import { type Fact, addDays, dayOf } from '#kernel'
import {
  attendanceRecorded,
  deputyNamed,
  offerLapsed,
  placeAccepted,
  placeDeclined,
  placeOffered,
  placeReleased,
  placeWithdrawn,
  reviewChosen,
} from '#seasons'
import type { DemoEvent, DemoPlace, DemoReview } from '../seasons/review.ts'
import type { AboutReview, Dated } from './dated.ts'

type AboutPlace = AboutReview & Pick<DemoPlace, 'person' | 'role'> & { readonly placement: DemoPlace['id'] }
type Told = { readonly fact: Fact; readonly act: string }

/** What happened to one place, in its order. */
export function placeFacts(review: DemoReview, place: DemoPlace, about: AboutReview): Dated[] {
  const whose: AboutPlace = { ...about, placement: place.id, person: place.person, role: place.role }
  return place.events.map((event) => ({
    ...tell(review, place, { event, whose }),
    at: event.at,
    by: event.by,
  }))
}

const daysAsked = 3

function tell(
  review: DemoReview,
  place: DemoPlace,
  { event: { state, reason, at }, whose }: { readonly event: DemoEvent; readonly whose: AboutPlace },
): Told {
  const said = (act: string, fact: Fact): Told => ({ act: `seasons.${act}`, fact })
  switch (state) {
    case 'chosen':
    case 'waitlisted': {
      const { rank, need } = place
      const waiting = state === 'waitlisted'
      return said(
        'chooseReview',
        reviewChosen({ ...whose, days: daysOf(review), waiting, rank: rank ?? 1, need }),
      )
    }
    case 'offered': {
      const { expires, rank, deputyOf } = place
      const offer = { expires: expires ?? addDays(dayOf(at), 10), chosen: rank !== null, deputyOf }
      return said(
        place.role === 'lead' ? 'assignLead' : 'offerReplacement',
        placeOffered({ ...whose, days: daysOf(review), ...offer }),
      )
    }
    case 'accepted':
      return said('acceptPlace', placeAccepted(whose))
    case 'declined':
      return said('declinePlace', placeDeclined({ ...whose, reason }))
    case 'lapsed':
      return said('lapseOffers', offerLapsed(whose))
    case 'replaced': {
      const deputy = review.places.find(({ deputyOf }) => deputyOf === place.id)?.person ?? place.person
      return said('nameDeputy', deputyNamed({ ...whose, deputy }))
    }
    case 'withdrawnEarly':
    case 'withdrawnLate':
      return said('withdrawFromPlace', placeWithdrawn({ ...whose, late: state === 'withdrawnLate', reason }))
    case 'released':
      return said('releasePlace', placeReleased({ ...whose, reason }))
    case 'attended':
    case 'partial':
    case 'noShow': {
      const days = place.daysAttended ?? 0
      return said('recordAttendance', attendanceRecorded({ ...whose, days, of: daysAsked }))
    }
  }
}

function daysOf({ days, postponed }: DemoReview) {
  const known = days ?? postponed?.days
  if (!known) throw new RangeError('A place was told of in a review that never had days')
  return { from: known.from, until: known.until ?? addDays(known.from, daysAsked) }
}
