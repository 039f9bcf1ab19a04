import { z } from 'zod'
import { Day, type Decision, type FactOf, type Occasion, act, addDays, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { reviewDatesChosen } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { isHeld } from '../places/placement.ts'
import { hostLeaders, isOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutReview } from '../review/about.ts'
import { whyShut } from '../review/open-review.ts'
import { daysWords, reviewLength } from '../review/review.ts'
import { type ReviewState, findReview, updateDays } from '../review/review-store.ts'
import { lockSeason } from '../season/season-store.ts'
import { type DateQuestion, whyNotFree } from './day-offered.ts'
import { dateQuestion } from './dates-store.ts'

const Choice = z.object({ review: ReviewId, first: Day })
type Choice = z.infer<typeof Choice>
type Chosen = FactOf<typeof reviewDatesChosen>
type Known = ReviewState & { readonly question: DateQuestion }

/** The host chooses three days in a row; the season is held meanwhile, so that two cannot take one last place. */
export const chooseReviewDates = act({
  name: 'seasons.chooseReviewDates',
  input: Choice,
  load: async (tx: Transactor, { review }: Choice, { today }): Promise<Known | null> => {
    const found = await findReview(tx, review)
    if (!found) return null
    await lockSeason(tx, found.season.id)
    const state = await findReview(tx, review)
    return state && { ...state, question: await dateQuestion(tx, state, today) }
  },
  may: hostLeaders,
  decide,
  apply: (tx, { body }: Chosen) => updateDays(tx, body.review, body.days),
})

export function decide(
  state: Known,
  { first }: Choice,
  { today, by }: Pick<Occasion, 'today' | 'by'>,
): Decision<Chosen> {
  const { review, season, team, question } = state
  const shut = whyShut(state, today)
  if (shut) return shut
  if (season.state !== 'datesOpen' && !review.postponed && !isOffice(by))
    return refused('dates-closed', { year: season.year })
  if (team.some((placement) => isHeld(placement.state)))
    return refused('team-is-forming', { days: daysWords(review.days) })
  const why = whyNotFree(question, first)
  if (why) return refused('day-not-free', { field: 'first', why: why.words })
  const days = { from: first, until: addDays(first, reviewLength) }
  return happened(reviewDatesChosen({ ...aboutReview(review), days }))
}
