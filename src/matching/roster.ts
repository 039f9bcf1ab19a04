import { type Day, type Period, day, daysBetween } from '#kernel'
import { type MatchingPolicy, quorumOf } from './matching-policy.ts'
import { type MakeUpNeed, makeUpNeeds } from './make-up.ts'
import type { Firmness, Practitioner, Problem, ReviewToStaff, Standing } from './problem.ts'
import { mustBeSound } from './sound/team-problem.ts'

/** Day numbers, `until` not included. */
export type Span = { readonly from: number; readonly until: number }

/** A review, indexed. `standing` and `forbidden` are keyed by practitioner id. */
export type Opening = {
  readonly index: number
  readonly review: ReviewToStaff
  readonly days: readonly number[]
  readonly first: number
  readonly last: number
  readonly standing: ReadonlyMap<string, Firmness>
  readonly forbidden: ReadonlySet<string>
  readonly quorum: number
  /** So many times the usual points to take back what was said about it: more at short notice. */
  readonly firmer: number
  readonly needs: readonly MakeUpNeed[]
}

/** A practitioner, indexed. `sender` is the index of their school among the sending schools, -1 when they have none. */
export type Person = {
  readonly index: number
  readonly practitioner: Practitioner
  readonly accredited: readonly Span[]
  readonly unavailable: readonly Span[]
  readonly conflicts: ReadonlyMap<string, string>
  readonly choices: ReadonlyMap<string, number>
  readonly sender: number
}

/** The problem in a form that is quick to ask, ordered by id so that the order of the input never matters. */
export type Roster = {
  readonly problem: Problem
  readonly policy: MatchingPolicy
  readonly openings: readonly Opening[]
  readonly people: readonly Person[]
  readonly openingOf: ReadonlyMap<string, Opening>
  readonly personOf: ReadonlyMap<string, Person>
  /** By `sender`: how many reviews the school still owes, rounded up. */
  readonly owedReviews: readonly number[]
}

const rosters = new WeakMap<Problem, Roster>()

/** Throws RangeError for a problem that is not sound. */
export function rosterOf(problem: Problem): Roster {
  const known = rosters.get(problem)
  if (known) return known
  mustBeSound(problem)
  const roster = newRoster(problem)
  rosters.set(problem, roster)
  return roster
}

function newRoster(problem: Problem): Roster {
  const { policy } = problem
  const senders = new Map<string, number>()
  const owedReviews: number[] = []
  const practitioners = byId(problem.practitioners)
  for (const { school, owed } of practitioners) {
    if (school === null) continue
    const owedHere = Math.max(0, Math.ceil(owed / policy.daysAReview))
    const sender = senders.get(school)
    if (sender === undefined) senders.set(school, owedReviews.push(owedHere) - 1)
    else owedReviews[sender] = Math.max(owedReviews[sender] ?? 0, owedHere)
  }
  const standing = byReview(firmestLast(problem.standing))
  const forbidden = byReview(problem.forbidden)
  const openings = byId(problem.reviews).map((review, index) =>
    openingFrom(review, {
      index,
      policy,
      firmer: firmerFor(problem, review),
      standing: new Map(standing.get(review.id)?.map((stands) => [stands.practitioner, stands.firmness])),
      forbidden: new Set(forbidden.get(review.id)?.map((pair) => pair.practitioner)),
    }),
  )
  const people = practitioners.map((practitioner, index) =>
    personFrom(practitioner, { index, sender: senders.get(practitioner.school ?? '') ?? -1 }),
  )
  return {
    problem,
    policy,
    openings,
    people,
    openingOf: new Map(openings.map((opening) => [opening.review.id, opening])),
    personOf: new Map(people.map((person) => [person.practitioner.id, person])),
    owedReviews,
  }
}

export function openingFrom(
  review: ReviewToStaff,
  rest: Pick<Opening, 'index' | 'standing' | 'forbidden' | 'firmer'> & { readonly policy: MatchingPolicy },
): Opening {
  const { index, standing, forbidden, firmer, policy } = rest
  const days = review.days.map(dayNumber).sort((one, other) => one - other)
  return {
    index,
    review,
    days,
    first: days[0] ?? 0,
    last: days.at(-1) ?? 0,
    standing,
    forbidden,
    firmer,
    quorum: quorumOf(policy, review.slots),
    needs: makeUpNeeds(review, policy.weights),
  }
}

function firmerFor({ on, policy: { shortNotice } }: Problem, { days }: ReviewToStaff): number {
  const [first] = days
  return on && first && daysBetween(on, first) <= shortNotice.days ? shortNotice.times : 1
}

export const personFrom = (
  practitioner: Practitioner,
  { index, sender }: Pick<Person, 'index' | 'sender'>,
): Person => ({
  index,
  practitioner,
  accredited: practitioner.accredited.map(spanOf),
  unavailable: practitioner.unavailable.map(spanOf),
  conflicts: new Map(practitioner.conflicts.map(({ school, why }) => [school, why])),
  choices: new Map(practitioner.choices.map(({ review, rank }) => [review, rank])),
  sender,
})

const firstOfAll = day('1970-01-01')
const dayNumbers = new Map<Day, number>()

function dayNumber(at: Day): number {
  const known = dayNumbers.get(at)
  if (known !== undefined) return known
  const number = daysBetween(firstOfAll, at)
  dayNumbers.set(at, number)
  return number
}

const spanOf = ({ from, until }: Period): Span => ({
  from: dayNumber(from),
  until: until === null ? Number.POSITIVE_INFINITY : dayNumber(until),
})

const byId = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  things.toSorted((one, other) => inOrder(one.id, other.id))

const firmness: readonly Firmness[] = ['chosen', 'offered', 'accepted', 'locked']

/** By practitioner; of two standings of one pair the firmer comes later and so counts. */
const firmestLast = (standing: readonly Standing[]): Standing[] =>
  standing.toSorted(
    (one, other) =>
      inOrder(one.practitioner, other.practitioner) ||
      firmness.indexOf(one.firmness) - firmness.indexOf(other.firmness),
  )

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const byReview = <T extends { readonly review: string }>(pairs: readonly T[]): Map<string, T[]> =>
  Map.groupBy(pairs, ({ review }) => review)

/** The practitioner stands there so firmly that no plan may move them. */
export const standsFirm = ({ standing }: Opening, practitioner: string): boolean => {
  const firmness = standing.get(practitioner)
  return firmness === 'locked' || firmness === 'accepted'
}

/** Throws RangeError when the problem has no such review. */
export function openingNamed({ openingOf }: Roster, review: string): Opening {
  const opening = openingOf.get(review)
  if (!opening) throw new RangeError(`The problem has no review ${review}`)
  return opening
}

/** Throws RangeError when the problem has no such practitioner. */
export function personNamed({ personOf }: Roster, practitioner: string): Person {
  const person = personOf.get(practitioner)
  if (!person) throw new RangeError(`The problem has no practitioner ${practitioner}`)
  return person
}
