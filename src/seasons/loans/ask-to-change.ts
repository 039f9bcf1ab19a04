import { z } from 'zod'
import { type Decision, type Occasion, PersonId, act } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { ReviewId } from '../ids.ts'
import { type PlaceOffered, decideOffer } from '../places/offering.ts'
import { applyOffer } from '../places/offering-store.ts'
import { isHeld } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import { type SeasonRoster, seasonRoster } from '../plans/problem-store.ts'
import { refused } from '../refusals.ts'
import { type ReviewState, findReview, findReviewToChange } from '../review/review-store.ts'
import { lockSeason } from '../season/season-store.ts'
import { loansFor } from './loans-for.ts'

const Asking = z.object({ review: ReviewId, person: PersonId, from: ReviewId })
type Asking = z.infer<typeof Asking>
type Known = ReviewState & { readonly roster: SeasonRoster }

/** The office asks somebody to change to a review from a later one that is short anyway. They stay there until they say yes. */
export const askToChange = act({
  name: 'seasons.askToChange',
  input: Asking,
  load: async (tx: Transactor, { review }: Asking, { today }): Promise<Known | null> => {
    const found = await findReview(tx, review)
    if (!found) return null
    await lockSeason(tx, found.season.id)
    const state = await findReviewToChange(tx, review)
    const roster = await seasonRoster(tx, found.season.id, today)
    return state && roster && { ...state, roster }
  },
  may: theOffice,
  decide,
  apply: applyOffer,
})

export function decide(
  { roster, ...state }: Known,
  { person, from }: Asking,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<PlaceOffered> {
  const { season, review } = state
  if (!season.policies.lends) return refused('season-does-not-lend', { year: season.year })
  const loan = loansFor(roster, review.id).find((one) => one.person === person && one.from === from)
  const place = roster.placements.find(
    (held) => held.review === from && held.person === person && held.role === 'peer' && isHeld(held.state),
  )
  if (!loan || !place) return refused('cannot-be-lent', { school: review.schoolName })
  const problem = problemOf(roster, { role: 'peer', holding: 'all' })
  const standing = problem.standing.filter((at) => at.review !== from || at.practitioner !== person)
  return decideOffer(
    { ...state, problem: { ...problem, standing } },
    { person, role: 'peer', insteadOf: place.id },
    occasion,
  )
}
