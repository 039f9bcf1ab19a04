import { z } from 'zod'
import { Day, type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { yearOf } from '#partnership'
import type { Transactor } from '#platform/database'
import { stretchOf } from '../calendars/stretch.ts'
import { trustReviewMoved } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { itsOfficer } from '../policy.ts'
import { refused } from '../refusals.ts'
import { insertPostponement } from '../review/review-progress-store.ts'
import { WhyNotHeld } from '../review/why-not-held.ts'
import { runsIntoWeekend, threeDaysFrom } from './three-days.ts'
import type { TrustReview } from './trust-review.ts'
import { findTrustReviewToChange, moveTeamDays, whoIsBusy } from './trust-review-store.ts'
import { whyTrustReviewShut } from './why-shut.ts'

const Moving = z.object({ review: ReviewId, first: Day, why: WhyNotHeld })
type Moving = z.infer<typeof Moving>
type Moved = FactOf<typeof trustReviewMoved>
type State = TrustReview & { readonly busy: readonly string[] }

/** Puts a trust peer review off to other days, or brings it forward; its team keeps its places and is told. */
export const moveTrustReview = act({
  name: 'seasons.moveTrustReview',
  input: Moving,
  load: async (tx: Transactor, { review, first }: Moving): Promise<State | null> => {
    const found = await findTrustReviewToChange(tx, review)
    return found && { ...found, busy: await whoIsBusy(tx, review, threeDaysFrom(first)) }
  },
  may: itsOfficer,
  decide,
  apply: async (tx, { body }: Moved, occasion) => {
    await insertPostponement(tx, { ...body, days: body.had, until: body.days }, occasion)
    await moveTeamDays(tx, body.review, body.days)
  },
})

export function decide(
  state: State,
  { first, why }: Moving,
  { today }: Pick<Occasion, 'today'>,
): Decision<Moved> {
  const shut = whyTrustReviewShut(state, today)
  if (shut) return shut
  const { id, season, year, trust, days: had, busy } = state
  if (had === null) return refused('review-over')
  if (first <= today) return refused('days-gone-by', { field: 'first' })
  if (first === had.from) return refused('the-same-days', { field: 'first' })
  if (runsIntoWeekend(first)) return refused('on-a-weekend', { field: 'first' })
  if (yearOf(first) !== year) return refused('another-season', { year, field: 'first' })
  if (busy.length > 0) return refused('team-busy-then', { who: busy.join(', '), field: 'first' })
  const days = threeDaysFrom(first)
  return happened(trustReviewMoved({ review: id, season, trust, days, had: stretchOf(had), why }))
}
