import { type Day, PersonId, type Refused, addDays, dateRange, refusalOf, refused } from '#kernel'
import { type DatesPlan, type DatesProblem, assignDates, ifDated } from '#matching/dates'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import { whyNotFree } from '../dates/day-offered.ts'
import { ReviewId, type SeasonId } from '../ids.ts'
import { namesIn } from '../plans/planned-team.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { reviewLength } from '../review/review.ts'
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
  readonly dates: readonly ProposedDate[]
  /** Reviews with days that nobody could lead then. */
  readonly withoutLead: readonly { readonly review: ReviewId; readonly schoolName: string }[]
  readonly wish: WishAnswered | null
}

type Wanted = { readonly review: string; readonly first: Day } | null

/** Days for the reviews that have none, with a Lead Reviewer for each where there is one, and what a wish would cost others. */
export async function proposedDatesView(
  { db, actor, today }: Reading,
  id: SeasonId,
  wanted: Wanted,
): Promise<ProposedDatesView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const roster = await seasonRoster(db, id, today)
  if (!roster) return refused('not-found')
  const undated = await undatedReviews(db, roster.season, today)
  const problem = datesProblemOf(roster, undated)
  const plan = assignDates(problem)
  const named = namesIn(roster)
  const names = new Map(problem.hosts.map(({ id: host, name }) => [host, name]))
  const isUndated = (host: string): boolean => undated.some(({ review }) => review === host)
  const found = new Map(plan.reviews.map((review) => [review.host, review]))
  return {
    season: id,
    year: roster.season.year,
    dates: undated.map(({ review, schoolName, question }) => {
      const proposed = found.get(review)
      const [first] = proposed?.days ?? []
      return {
        review,
        schoolName,
        first: first ?? null,
        words: first ? wordsOf(first) : 'No day can be found',
        lead: proposed?.lead ? named(PersonId.parse(proposed.lead)).name : null,
        reasons: first ? (proposed?.reasons.slice(1) ?? []) : ['No three days in a row are free for it.'],
        free: freeDays(question).length,
      }
    }),
    withoutLead: plan.reviews
      .filter(({ host, lead, days }) => lead === null && days.length > 0 && !isUndated(host))
      .map(({ host }) => ({ review: ReviewId.parse(host), schoolName: names.get(host) ?? '' })),
    wish: wanted && answered(problem, plan, { undated, names, wanted }),
  }
}

const wordsOf = (first: Day): string => dateRange(first, addDays(first, reviewLength - 1))

type Asked = {
  readonly undated: readonly Undated[]
  readonly names: ReadonlyMap<string, string>
  readonly wanted: NonNullable<Wanted>
}

function answered(
  problem: DatesProblem,
  plan: DatesPlan,
  { undated, names, wanted: { review, first } }: Asked,
): WishAnswered | null {
  const host = undated.find((one) => one.review === review)
  if (!host) return null
  const about = { schoolName: host.schoolName, words: wordsOf(first) }
  const why = whyNotFree(host.question, first)
  if (why) return { ...about, effect: why.words, moves: [] }
  const { words, moves } = ifDated(problem, plan, { host: review, first })
  return { ...about, effect: words, moves: moves.map((one) => names.get(one) ?? '') }
}
