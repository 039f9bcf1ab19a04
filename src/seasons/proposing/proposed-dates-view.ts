import { type Day, PersonId, type Refused, addDays, isRefused, longDate } from '#kernel'
import type { DatesPlan, IfDated } from '#matching/dates'
import type { PartnershipYear } from '#partnership'
import type { Reading } from '#platform/database'
import { ReviewId, type SeasonId } from '../ids.ts'
import { namesIn } from '../plans/planned-team.ts'
import { orLater } from '../what-if/or-later.ts'
import { type Dater, dateHere } from './dater.ts'
import type { FreeDays } from './free-days.ts'
import { type HowGood, datesProgressWords, howGood } from './how-good.ts'
import { type DatesWanted, type Wish, daysOf, seasonToDate } from './season-to-date.ts'
import type { Undated } from './undated-store.ts'

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
  readonly looking: {
    readonly undated: number
    readonly dated: number
    readonly leads: number
    /** How far the search has come. */
    readonly words: string
    readonly mayStop: boolean
  } | null
  /** How close the dates are to the best possible, in sentences; null until there are any. */
  readonly howGood: HowGood | null
  /** By their days. */
  readonly dates: readonly ProposedDate[]
  readonly without: readonly NoDate[]
  /** Reviews with days that nobody could lead then. */
  readonly withoutLead: readonly { readonly review: ReviewId; readonly schoolName: string }[]
  /** Everybody who could be given days, to ask what others would cost. */
  readonly hosts: readonly { readonly review: ReviewId; readonly schoolName: string }[]
  readonly wish: WishAnswered | null
}

type Looking = Pick<DatesWanted, 'wanted'> & {
  readonly date?: Dater | undefined
  readonly patience?: (() => Promise<void>) | undefined
}

/** Days for the reviews that have none, with a Lead Reviewer for each where there is one, and what a wish would cost others. */
export async function proposedDatesView(
  reading: Reading,
  id: SeasonId,
  { wanted, date = dateHere, patience }: Looking,
): Promise<ProposedDatesView | Refused> {
  const known = await seasonToDate(reading, id, { wanted })
  if (isRefused(known)) return known
  const { roster, undated, free, asked, wish } = known
  const { weeksOfNotice } = roster.season.policies
  const without = undated.flatMap((host) => noDateFor(host, free.get(host.review), weeksOfNotice))
  const hosts = undated.filter(({ review }) => !without.some((one) => one.review === review))
  const about = {
    season: id,
    year: roster.season.year,
    weeksOfNotice,
    earliest: addDays(reading.today, 7 * weeksOfNotice),
    without,
    hosts: withAnyDay(undated, free),
  }
  const dating = date(asked)
  const dated = await orLater(dating.found, patience)
  if (dated === null) {
    const { problem } = asked
    const progress = dating.progress()
    const looking = {
      undated: hosts.length,
      dated: problem.fixed.length,
      leads: problem.leads.length,
      words: datesProgressWords(progress),
      mayStop: progress !== null,
    }
    return { ...about, looking, dates: [], howGood: null, withoutLead: [], wish: null }
  }
  const dates = proposedIn(dated.plan, { hosts, free, named: namesIn(roster) })
  const names = new Map(asked.problem.hosts.map(({ id: host, name }) => [host, name]))
  return {
    ...about,
    looking: null,
    dates,
    howGood: howGood(dated.plan),
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
        words: daysOf(first),
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
  const about = { review, first, schoolName, words: daysOf(first), maySet: found !== null }
  if (!found) return { ...about, effect: why ?? '', moves: [] }
  const sooner = first < earliest ? ` This is sooner than the season’s ${noticeWords(weeksOfNotice)}.` : ''
  return {
    ...about,
    effect: `${found.words}${sooner}`,
    moves: found.moves.map((host) => names.get(host) ?? ''),
  }
}
