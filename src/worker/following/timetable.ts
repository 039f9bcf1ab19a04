import { type FactOf, perform, today } from '#kernel'
import {
  clearTimetable as clearIt,
  clearVisitor,
  moveTimetable as moveIt,
  type timetableMoved,
} from '#reviews'
import {
  type ReviewId,
  daysWords,
  type placeLent,
  type placeReleased,
  type placeWithdrawn,
  type trustReviewMoved,
  type trustTeamLeft,
} from '#seasons'
import { bySystem, worldOf } from '../product.ts'
import { namedLeaders, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

type Left = Followed<
  FactOf<typeof placeWithdrawn | typeof placeReleased | typeof placeLent | typeof trustTeamLeft>['body']
>

/**
 * Whoever leaves a team leaves its timetable; the Lead Reviewer and the school are told what to plan anew. When the review
 * has lost its days, all of it goes.
 */
export async function clearTimetable({ product, body: { review, person }, fact, at }: Left) {
  const told = await toldReview(product.database.reader, review, today(await product.clockNow()))
  if (!told?.days) return
  const world = await worldOf(product)
  const cleared = await perform(world, clearVisitor, { by: bySystem, input: { review, person } })
  if (cleared.outcome === 'refused' || cleared.facts.length === 0) return
  const many = cleared.facts.length
  const leads = told.team.filter(({ role, state }) => role === 'lead' && state === 'accepted')
  await tell(product, {
    people: [...told.hosts, ...leads],
    kind: 'teamChanged',
    words: `Somebody has left the team at ${told.hostName}: ${many === 1 ? 'an activity is' : `${many} activities are`} out of the timetable, to be planned with others.`,
    about: { kind: 'review', id: review },
    fact,
    at,
  })
}

/** A review has lost its days, or has others: nothing stays planned for days on which nobody looks. */
export async function forgetOldDays({ product, body: { review } }: Followed<{ readonly review: ReviewId }>) {
  await perform(await worldOf(product), clearIt, { by: bySystem, input: { review } })
}

type ReviewMoved = Followed<FactOf<typeof trustReviewMoved>['body']>
type TimetableMoved = Followed<FactOf<typeof timetableMoved>['body']>

/** What was planned stands on the days that the review has now. */
export async function moveTimetable({ product, body: { review, had, days } }: ReviewMoved) {
  const input = { review, from: had.from, to: days.from }
  await perform(await worldOf(product), moveIt, { by: bySystem, input })
}

/** Tells everybody whose day it is: what suits a Tuesday may not suit a Thursday. */
export async function tellTimetable({ product, body: { review: id }, fact, at }: TimetableMoved) {
  const { reader } = product.database
  const review = await toldReview(reader, id, today(await product.clockNow()))
  if (!review) return
  const team = review.team.filter(({ state }) => state === 'accepted')
  await tell(product, {
    people: [...review.hosts, ...(await namedLeaders(reader, review)), ...team],
    kind: 'reviewMoved',
    words: `The timetable of the review at ${review.hostName} has moved with it to ${daysWords(review.days)}. Look at it again: one day is not like another.`,
    about: { kind: 'review', id },
    fact,
    at,
  })
}
