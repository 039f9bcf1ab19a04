import { z } from 'zod'
import { Day, type Decision, type FactOf, act, addDays, happened, throughout } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { whyNotFree } from '../dates/day-offered.ts'
import { reviewDatesChosen } from '../facts.ts'
import { ReviewId, SeasonId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { updateDays } from '../review/review-store.ts'
import { reviewLength } from '../review/review.ts'
import { findSeason, lockSeason } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import { type Undated, undatedReviews } from './undated-store.ts'

const Setting = z.object({
  season: SeasonId,
  dates: z.array(z.object({ review: ReviewId, first: Day })),
})
type Setting = z.infer<typeof Setting>
type Chosen = FactOf<typeof reviewDatesChosen>
type Known = { readonly season: Season; readonly undated: readonly Undated[] }

/** The office sets the days of reviews that have none, one or many in one go; each day is checked with those before it taken. */
export const setReviewDates = act({
  name: 'seasons.setReviewDates',
  input: Setting,
  load: async (tx: Transactor, { season: id }: Setting, { today }): Promise<Known | null> => {
    await lockSeason(tx, id)
    const season = await findSeason(tx, id)
    return season && { season, undated: await undatedReviews(tx, season, today) }
  },
  may: theOffice,
  decide,
  apply: (tx, { body }: Chosen) => updateDays(tx, body.review, body.days),
})

export function decide({ season, undated }: Known, { dates }: Setting): Decision<Chosen> {
  if (season.state === 'closed') return refused('season-closed', { year: season.year })
  if (dates.length === 0) return refused('no-dates-chosen', { field: 'dates' })
  const chosen: Chosen[] = []
  for (const { review, first } of dates) {
    const host = undated.find((one) => one.review === review)
    if (!host) return refused('dated-already', { field: 'dates' })
    const taken = chosen.map(({ body }) => throughout(body.days.from, addDays(body.days.until, -1)))
    const question = { ...host.question, booked: [...host.question.booked, ...taken] }
    const why = whyNotFree(question, first)
    if (why)
      return refused('day-of-host-not-free', { field: 'dates', school: host.schoolName, why: why.words })
    const days = { from: first, until: addDays(first, reviewLength) }
    chosen.push(reviewDatesChosen({ review, season: season.id, school: host.school, days }))
  }
  return happened(...chosen)
}
