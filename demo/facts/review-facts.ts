import { type Instant, type Period, type PersonId, addDays, dayOf, minutesAfter } from '#kernel'
import {
  estimateOptionChosen,
  estimateWritten,
  focusChosen,
  milestoneReached,
  reviewCancelled,
  reviewDatesChosen,
  reviewPostponed,
  reviewRequested,
} from '#seasons'
import { momentAt } from '../days.ts'
import type { DemoReview } from '../seasons/review.ts'
import { seasonIdOf } from '../seasons/write-seasons.ts'
import type { AboutReview, Dated } from './dated.ts'
import { placeFacts } from './place-facts.ts'

/** All that happened to a review, as its timeline tells it. */
export function factsOf(review: DemoReview, officer: PersonId): Dated[] {
  const about = { review: review.id, season: seasonIdOf(review.year), school: review.school.id }
  return [
    ...asked(review, about),
    ...dated(review, about),
    ...review.places.flatMap((place) => placeFacts(review, place, about)),
    ...written(review, about),
    ...ended(review, about, officer),
  ]
}

function asked(
  { requestedAt, requestedBy: by, slots, option, focus }: DemoReview,
  about: AboutReview,
): Dated[] {
  return [
    { fact: reviewRequested({ ...about, slots }), act: 'seasons.signUpToHost', at: requestedAt, by },
    {
      fact: estimateOptionChosen({ ...about, option }),
      act: 'seasons.chooseEstimateOption',
      at: minutesAfter(requestedAt, 4),
      by,
    },
    {
      fact: focusChosen({ ...about, focus: [...focus] }),
      act: 'seasons.chooseFocus',
      at: minutesAfter(requestedAt, 6),
      by,
    },
  ]
}

const stretchOf = ({ from, until }: Period) => ({ from, until: until ?? addDays(from, 3) })

/** Days are chosen with the review or a few days after it has new days. */
function dated({ requestedAt, requestedBy: by, days, postponed }: DemoReview, about: AboutReview): Dated[] {
  const choose = (chosen: Period, at: Instant): Dated => ({
    fact: reviewDatesChosen({ ...about, days: stretchOf(chosen) }),
    act: 'seasons.chooseReviewDates',
    at,
    by,
  })
  const first = postponed?.days ?? days
  if (!first) return []
  const chosen = choose(first, minutesAfter(requestedAt, 12))
  if (!postponed) return [chosen]
  const { at, why } = postponed
  return [
    chosen,
    {
      fact: reviewPostponed({ ...about, days: stretchOf(postponed.days), why }),
      act: 'seasons.postponeReview',
      at: minutesAfter(at, 1),
      by,
    },
    ...(days ? [choose(days, minutesAfter(at, 25))] : []),
  ]
}

function written({ option, estimates, places, issued }: DemoReview, about: AboutReview): Dated[] {
  const lead = places.find(({ role }) => role === 'lead')?.person ?? null
  if (!issued) return []
  const at = momentAt(addDays(dayOf(issued), -1), '16:20')
  return estimates.map(({ scope, level }) => ({
    fact: estimateWritten({ ...about, option, scope, level }),
    act: 'seasons.writeEstimate',
    at,
    by: lead,
  }))
}

function ended(
  { issued, closed, cancelled, places, requestedBy }: DemoReview,
  about: AboutReview,
  officer: PersonId,
): Dated[] {
  const lead = places.find(({ role }) => role === 'lead')?.person ?? null
  const reached = (milestone: 'issued' | 'closed', at: Instant | null, by: PersonId | null): Dated[] =>
    at ? [{ fact: milestoneReached({ ...about, milestone }), act: 'seasons.reachMilestone', at, by }] : []
  const given = cancelled && {
    fact: reviewCancelled({ ...about, side: cancelled.side, why: cancelled.why }),
    act: 'seasons.cancelReview',
    at: minutesAfter(cancelled.at, 1),
    by: cancelled.side === 'host' ? requestedBy : officer,
  }
  return [
    ...reached('issued', issued, lead),
    ...reached('closed', closed, officer),
    ...(given ? [given] : []),
  ]
}
