import { type Day, PersonId, type Refused, addDays, dateRange, longDate, refusalOf, refused } from '#kernel'
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
import { datesProblemOf } from './dates-problem.ts'
import { type FreeDays, freeDaysOf } from './free-days.ts'
import { type Undated, undatedReviews } from './undated-store.ts'

/** Days proposed for a review that has none. */
export type ProposedDate = {
  readonly review: ReviewId
  readonly schoolName: string
  readonly first: Day
  readonly words: string
  /** Who could lead it then; null when nobody can, and `noLead` says what would help. */
  readonly lead: string | null
  readonly noLead: string | null
  /** On how many days it could begin. */
  readonly free: number
}

/** A review for which no day is proposed, and why. */
export type NoDate = { readonly review: ReviewId; readonly schoolName: string; readonly why: string }

/** What somebody’s own wish would do to the others; `maySet` unless something is in the way of it. */
export type WishAnswered = {
  readonly review: ReviewId
  readonly first: Day
  readonly maySet: boolean
  readonly schoolName: string
  readonly words: string
  readonly effect: string
  readonly moves: readonly string[]
}

export type ProposedDatesView = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly weeksOfNotice: number
  /** The earliest day that is proposed. */
  readonly earliest: Day
  /** What the dates are being looked for, until they are found: ask again. */
  readonly looking: { readonly undated: number; readonly dated: number; readonly leads: number } | null
  /** By their days. */
  readonly dates: readonly ProposedDate[]
  readonly without: readonly NoDate[]
  /** Reviews with days that nobody could lead then. */
  readonly withoutLead: readonly { readonly review: ReviewId; readonly schoolName: string }[]
  /** Everybody who could be given days, to ask what others would cost. */
  readonly hosts: readonly { readonly review: ReviewId; readonly schoolName: string }[]
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
  const { weeksOfNotice } = roster.season.policies
  const undated = await undatedReviews(db, roster.season, today)
  const free = freeDaysOf(undated)
  const without = undated.flatMap((host) => noDateFor(host, free.get(host.review), weeksOfNotice))
  const hosts = undated.filter(({ review }) => !without.some((one) => one.review === review))
  const about = {
    season: id,
    year: roster.season.year,
    weeksOfNotice,
    earliest: addDays(today, 7 * weeksOfNotice),
    without,
    hosts: withAnyDay(undated, free),
  }
  const problem = datesProblemOf(roster, free)
  const wish = wishIn(undated, wanted)
  const dated = await orLater(date({ problem, wish: wish && wish.why === null ? wish : null }), patience)
  if (dated === null) {
    const looking = { undated: hosts.length, dated: problem.fixed.length, leads: problem.leads.length }
    return { ...about, looking, dates: [], withoutLead: [], wish: null }
  }
  const dates = proposedIn(dated.plan, { hosts, free, named: namesIn(roster) })
  const names = new Map(problem.hosts.map(({ id: host, name }) => [host, name]))
  return {
    ...about,
    looking: null,
    dates,
    without: [...without, ...leftOut(hosts, dates)],
    withoutLead: datedWithoutLead(dated.plan, undated, names),
    wish: wish && answered(wish, dated.wish, { names, ...about }),
  }
}

const withAnyDay = (undated: readonly Undated[], free: ReadonlyMap<ReviewId, FreeDays>) =>
  undated
    .filter(({ review }) => {
      const { offered, sooner } = free.get(review) ?? { offered: [], sooner: [] }
      return offered.length + sooner.length > 0
    })
    .map(({ review, schoolName }) => ({ review, schoolName }))
    .toSorted((one, other) => one.schoolName.localeCompare(other.schoolName))

const leftOut = (hosts: readonly Undated[], dates: readonly ProposedDate[]): NoDate[] =>
  hosts.flatMap(({ review, schoolName }) =>
    dates.some((one) => one.review === review)
      ? []
      : [{ review, schoolName, why: 'Every week of its free days is full.' }],
  )

function datedWithoutLead(
  { reviews }: DatesPlan,
  undated: readonly Undated[],
  names: ReadonlyMap<string, string>,
) {
  const isUndated = new Set(undated.map(({ review }) => review.toString()))
  return reviews
    .filter(({ host, lead, days }) => lead === null && days.length > 0 && !isUndated.has(host))
    .map(({ host }) => ({ review: ReviewId.parse(host), schoolName: names.get(host) ?? '' }))
}

/** In its own words: days that are left but sooner than the season’s notice are another matter than none at all. */
function noDateFor({ review, schoolName }: Undated, free: FreeDays | undefined, weeks: number): NoDate[] {
  if (!free || free.offered.length > 0) return []
  const [soonest] = free.sooner
  const why = soonest
    ? `With ${noticeWords(weeks)} no day is left for it. Without, it could still begin on ${free.sooner.length === 1 ? longDate(soonest) : `${free.sooner.length} days from ${longDate(soonest)}`}.`
    : 'No three days in a row are free for it.'
  return [{ review, schoolName, why }]
}

type Hosts = {
  readonly hosts: readonly Undated[]
  readonly free: ReadonlyMap<ReviewId, FreeDays>
  readonly named: ReturnType<typeof namesIn>
}

function proposedIn({ reviews }: DatesPlan, { hosts, free, named }: Hosts): ProposedDate[] {
  const found = new Map(reviews.map((review) => [review.host, review]))
  return hosts
    .flatMap(({ review, schoolName }) => {
      const proposed = found.get(review)
      const [first] = proposed?.days ?? []
      if (!proposed || !first) return []
      return {
        review,
        schoolName,
        first,
        words: wordsOf(first),
        lead: proposed.lead && named(PersonId.parse(proposed.lead)).name,
        noLead: proposed.lead === null ? proposed.reasons.slice(1).join(' ') : null,
        free: free.get(review)?.offered.length ?? 0,
      }
    })
    .toSorted(
      (one, other) => one.first.localeCompare(other.first) || one.schoolName.localeCompare(other.schoolName),
    )
}

const noticeWords = (weeks: number): string => (weeks === 1 ? '1 week’s notice' : `${weeks} weeks’ notice`)

const wordsOf = (first: Day): string => dateRange(first, addDays(first, reviewLength - 1))

type Wish = {
  readonly review: ReviewId
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
  return { review: host.review, host: host.review, first, schoolName: host.schoolName, why }
}

type Known = {
  readonly names: ReadonlyMap<string, string>
  readonly earliest: Day
  readonly weeksOfNotice: number
}

function answered(
  { review, schoolName, first, why }: Wish,
  found: IfDated | null,
  { names, earliest, weeksOfNotice }: Known,
): WishAnswered {
  const about = { review, first, schoolName, words: wordsOf(first), maySet: found !== null }
  if (!found) return { ...about, effect: why ?? '', moves: [] }
  const sooner = first < earliest ? ` This is sooner than the season’s ${noticeWords(weeksOfNotice)}.` : ''
  return {
    ...about,
    effect: `${found.words}${sooner}`,
    moves: found.moves.map((host) => names.get(host) ?? ''),
  }
}
