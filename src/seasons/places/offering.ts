import {
  type Day,
  type Decision,
  type FactOf,
  type Occasion,
  type Period,
  type PersonId,
  type Refused,
  addDays,
  happened,
} from '#kernel'
import { type Problem, blockersOf } from '#matching'
import { stretchOf } from '../calendars/stretch.ts'
import { placeOffered } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { whyShut } from '../review/open-review.ts'
import type { ReviewState } from '../review/review-store.ts'
import type { Season } from '../season/season.ts'
import { type Placement, type ReviewRole, countTeam, isHeld, isLive, openSlots } from './placement.ts'

export type PlaceOffered = FactOf<typeof placeOffered>

/** A review, and the problem that tells who may be placed in it. */
export type Offering = ReviewState & { readonly problem: Problem }

type Offer = {
  readonly person: PersonId
  readonly role: ReviewRole
  readonly deputyOf?: PlacementId
  /** The place that they leave for this one if they say yes. */
  readonly insteadOf?: PlacementId
}

/** Offers a place, unless the review is shut, the place taken or a rule in the way. */
export function decideOffer(
  offering: Offering,
  { person, role, deputyOf, insteadOf }: Offer,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<PlaceOffered> {
  const { review, season, team } = offering
  const shut = whyShut(offering, today)
  if (shut) return shut
  if (review.days === null) return refused('review-has-no-days', { school: review.schoolName })
  const theirs = team.find((placement) => placement.person === person && isLive(placement.state))
  const full = whyFull(offering, { role, theirs, today })
  if (full) return full
  const why = whyNotPlaced(offering.problem, review.id, person)
  if (why) return refused(deputyOf ? 'not-a-deputy' : 'cannot-be-placed', { field: 'person', why })
  const id = theirs?.id ?? fresh(PlacementId)
  return happened(
    placeOffered({
      ...aboutPlace(review, { id, person, role }),
      days: stretchOf(review.days),
      expires: lastDayToAnswer(season, review.days, today),
      chosen: theirs !== undefined,
      deputyOf: deputyOf ?? null,
      insteadOf: insteadOf ?? null,
    }),
  )
}

/** As long as the season gives people to answer, and never past the day before the review. */
export function lastDayToAnswer({ policies }: Season, { from }: Period, today: Day): Day {
  const [usual, latest] = [addDays(today, policies.offerExpiryDays), addDays(from, -1)]
  return usual < latest ? usual : latest
}

type Place = {
  readonly role: ReviewRole
  readonly theirs: Placement | undefined
  readonly today: Occasion['today']
}

function whyFull({ review, team }: Offering, { role, theirs, today }: Place): Refused | null {
  const school = review.schoolName
  if (theirs && theirs.state !== 'waitlisted' && theirs.state !== 'chosen')
    return refused('cannot-be-placed', { why: 'They have a place in this review already.' })
  if (role === 'lead')
    return team.some((placement) => placement.role === 'lead' && isHeld(placement.state))
      ? refused('lead-is-there', { school })
      : null
  const needsSlot = theirs?.state !== 'chosen'
  return needsSlot && openSlots(countTeam(team, review.slots, today)) === 0
    ? refused('team-is-full', { school })
    : null
}

/** The rules that keep somebody out of a review, in one text, or null when none does. */
export function whyNotPlaced(problem: Problem, review: string, person: string): string | null {
  if (!problem.practitioners.some(({ id }) => id === person))
    return 'They have no accreditation for this role in this season.'
  if (!problem.reviews.some(({ id }) => id === review)) return 'This review is not looking for people now.'
  const blockers = blockersOf(problem, review, person)
  return blockers.length === 0 ? null : blockers.map(({ words }) => words).join(' ')
}
