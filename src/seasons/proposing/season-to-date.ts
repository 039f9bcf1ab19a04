import { type Day, type Refused, addDays, dateRange, refusalOf, refused } from '#kernel'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import { whyNotFree } from '../dates/day-offered.ts'
import type { ReviewId, SeasonId } from '../ids.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { reviewLength } from '../review/review.ts'
import type { DatesAsked } from './dater.ts'
import { datesProblemOf } from './dates-problem.ts'
import { freeDaysOf } from './free-days.ts'
import { type Undated, undatedReviews } from './undated-store.ts'

export type DatesWanted = { readonly wanted: { readonly review: string; readonly first: Day } | null }

/** Days that a host would like. */
export type Wish = {
  readonly review: ReviewId
  readonly host: string
  readonly first: Day
  readonly schoolName: string
  /** What keeps the host from these days. */
  readonly why: string | null
}

/** What the dates of a season hang on, and what is asked of the search. */
export async function seasonToDate({ db, actor, today }: Reading, id: SeasonId, { wanted }: DatesWanted) {
  const forbidden: Refused | null = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const roster = await seasonRoster(db, id, today)
  if (!roster) return refused('not-found')
  const undated = await undatedReviews(db, roster.season, today)
  const free = freeDaysOf(undated)
  const wish = wishIn(undated, wanted)
  const problem = datesProblemOf(roster, free)
  const asked: DatesAsked = { problem, wish: wish && wish.why === null ? wish : null }
  return { roster, undated, free, wish, asked }
}

function wishIn(undated: readonly Undated[], wanted: DatesWanted['wanted']): Wish | null {
  const host = wanted && undated.find(({ review }) => review === wanted.review)
  if (!wanted || !host) return null
  const { first } = wanted
  const why = whyNotFree(host.question, first)?.words ?? null
  return { review: host.review, host: host.review, first, schoolName: host.schoolName, why }
}

export const daysOf = (first: Day): string => dateRange(first, addDays(first, reviewLength - 1))
