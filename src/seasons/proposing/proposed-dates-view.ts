import { type Day, PersonId, type Refused, addDays, dateRange, refusalOf, refused } from '#kernel'
import type { DatesPlan, IfDated } from '#matching/dates'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import { whyNotFree } from '../dates/day-offered.ts'
import { ReviewId, type SeasonId } from '../ids.ts'
import { namesIn } from '../plans/planned-team.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { reviewLength } from '../review/review.ts'
import { orLater } from '../what-if/or-later.ts'
import { type Dater, dateHere } from './dater.ts'
import { datesProblemOf, freeDays } from './dates-problem.ts'
import { type Undated, undatedReviews } from './undated-store.ts'

/** Days proposed for a review that has none. `first` is null when no day can be: `reasons` then say so. */
export type ProposedDate = {
  readonly review: ReviewId
  readonly schoolName: string
  readonly first: Day | null
  readonly words: string
  readonly lead: string | null
  readonly reasons: readonly string[]
  /** On how many days it could begin. */
  readonly free: number
}

/** What somebody’s own wish would do to the others. */
export type WishAnswered = {
  readonly schoolName: string
  readonly words: string
  readonly effect: string
  readonly moves: readonly string[]
}

export type ProposedDatesView = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  /** The dates are still being looked for: ask again. */
  readonly looking: boolean
  readonly dates: readonly ProposedDate[]
  /** Reviews with days that nobody could lead then. */
  readonly withoutLead: readonly { readonly review: ReviewId; readonly schoolName: string }[]
  readonly wish: WishAnswered | null
}

type Looking = {
  readonly wanted: Wanted
  readonly date?: Dater | undefined
  readonly patience?: (() => Promise<void>) | undefined
}

type Wanted = { readonly review: string; readonly first: Day } | null

/** Days for the reviews that have none, with a Lead Reviewer for each where there is one, and what a wish would cost others. */
export async function proposedDatesView(
  { db, actor, today }: Reading,
  id: SeasonId,
  { wanted, date = dateHere, patience }: Looking,
): Promise<ProposedDatesView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const roster = await seasonRoster(db, id, today)
  if (!roster) return refused('not-found')
  const undated = await undatedReviews(db, roster.season, today)
  const problem = datesProblemOf(roster, undated)
  const about = { season: id, year: roster.season.year }
  const wish = wishIn(undated, wanted)
  const dated = await orLater(date({ problem, wish: wish && wish.why === null ? wish : null }), patience)
  if (dated === null) return { ...about, looking: true, dates: [], withoutLead: [], wish: null }
  const named = namesIn(roster)
  const names = new Map(problem.hosts.map(({ id: host, name }) => [host, name]))
  const nameOf = (lead: string) => named(PersonId.parse(lead)).name
  const isUndated = new Set(undated.map(({ review }) => review.toString()))
  return {
    ...about,
    looking: false,
    dates: proposedIn(dated.plan, undated, nameOf),
    withoutLead: dated.plan.reviews
      .filter(({ host, lead, days }) => lead === null && days.length > 0 && !isUndated.has(host))
      .map(({ host }) => ({ review: ReviewId.parse(host), schoolName: names.get(host) ?? '' })),
    wish: wish && answered(wish, dated.wish, names),
  }
}

function proposedIn(
  { reviews }: DatesPlan,
  undated: readonly Undated[],
  nameOf: (lead: string) => string,
): ProposedDate[] {
  const found = new Map(reviews.map((review) => [review.host, review]))
  return undated.map(({ review, schoolName, question }) => {
    const proposed = found.get(review)
    const [first] = proposed?.days ?? []
    return {
      review,
      schoolName,
      first: first ?? null,
      words: first ? wordsOf(first) : 'No day can be found',
      lead: proposed?.lead ? nameOf(proposed.lead) : null,
      reasons: first ? (proposed?.reasons.slice(1) ?? []) : ['No three days in a row are free for it.'],
      free: freeDays(question).length,
    }
  })
}

const wordsOf = (first: Day): string => dateRange(first, addDays(first, reviewLength - 1))

type Wish = {
  readonly host: string
  readonly first: Day
  readonly schoolName: string
  /** What keeps the host from these days. */
  readonly why: string | null
}

function wishIn(undated: readonly Undated[], wanted: Wanted): Wish | null {
  const host = wanted && undated.find(({ review }) => review === wanted.review)
  if (!wanted || !host) return null
  const { first } = wanted
  const why = whyNotFree(host.question, first)?.words ?? null
  return { host: host.review, first, schoolName: host.schoolName, why }
}

function answered(
  { schoolName, first, why }: Wish,
  found: IfDated | null,
  names: ReadonlyMap<string, string>,
): WishAnswered {
  const about = { schoolName, words: wordsOf(first) }
  if (!found) return { ...about, effect: why ?? '', moves: [] }
  return { ...about, effect: found.words, moves: found.moves.map((host) => names.get(host) ?? '') }
}
