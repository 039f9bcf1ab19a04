import { type Day, contains, daysBetween } from '#kernel'
import type { Pair, Practitioner, Problem, ReviewToStaff } from './problem.ts'

/** A hard rule that a list of placements breaks, and where. */
export type Breach = { readonly words: string } & Pair

type Placed = { readonly review: ReviewToStaff; readonly person: Practitioner; readonly firm: boolean }

/**
 * Checks placements against every hard rule in plain loops, sharing no code with the solver. What stands firm is taken as
 * given: it must be there, and is not itself held to the rules. [] when nothing is broken. Throws RangeError when somebody
 * has two reviews of which one has no days.
 */
export function checkPlan(problem: Problem, placements: readonly Pair[]): Breach[] {
  const breaches: Breach[] = []
  const placed: Placed[] = []
  const seen = new Set<string>()
  const known = knownIn(problem)
  const note = (pair: Pair, words: string): void => {
    breaches.push({ review: pair.review, practitioner: pair.practitioner, words })
  }
  for (const pair of placements) {
    const review = known.reviews.get(pair.review)
    const person = known.people.get(pair.practitioner)
    if (!review || !person) {
      note(pair, 'not in the problem')
      continue
    }
    if (seen.has(keyOf(pair))) note(pair, 'placed twice in one review')
    seen.add(keyOf(pair))
    placed.push({ review, person, firm: known.firm.has(keyOf(pair)) })
  }
  for (const stands of problem.standing)
    if (
      known.firm.has(keyOf(stands)) &&
      known.reviews.has(stands.review) &&
      known.people.has(stands.practitioner) &&
      !seen.has(keyOf(stands))
    )
      note(stands, 'stood firm and is gone')
  for (const one of placed)
    if (!one.firm) for (const words of alone(problem, known, one)) note(pairOf(one), words)
  for (const own of Map.groupBy(placed, ({ person }) => person.id).values())
    for (const [pair, words] of ofOnePerson(own)) note(pair, words)
  for (const team of Map.groupBy(placed, ({ review }) => review.id).values())
    for (const [pair, words] of ofOneTeam(problem, team)) note(pair, words)
  return breaches
}

const keyOf = ({ review, practitioner }: Pair): string => `${review} ${practitioner}`

/** What a problem says of reviews, people and pairs of them, by name. */
type Known = ReturnType<typeof knownIn>

const knownIn = ({ reviews, practitioners, standing, forbidden }: Problem) => ({
  reviews: new Map(reviews.map((review) => [review.id, review])),
  people: new Map(practitioners.map((person) => [person.id, person])),
  standing: new Set(standing.map(keyOf)),
  firm: new Set(
    standing.filter(({ firmness }) => firmness === 'locked' || firmness === 'accepted').map(keyOf),
  ),
  forbidden: new Set(forbidden.map(keyOf)),
})

const pairOf = ({ review, person }: Placed): Pair => ({ review: review.id, practitioner: person.id })

function alone({ policy }: Problem, { standing, forbidden }: Known, one: Placed): string[] {
  const { review, person } = one
  const broken: string[] = []
  const { conflicts } = policy
  if (person.school === review.school) broken.push('own school')
  if (conflicts.ownTrust && person.trust && person.trust === review.trust) broken.push('own trust')
  if (conflicts.ownHub && !review.allows.ownHub && person.hub && person.hub === review.hub)
    broken.push('own hub')
  if (conflicts.declared && person.conflicts.some(({ school }) => school === review.school))
    broken.push('declared conflict')
  if (forbidden.has(keyOf(pairOf(one)))) broken.push('forbidden')
  for (const day of review.days) {
    if (!person.accredited.some((period) => contains(period, day))) broken.push(`not accredited on ${day}`)
    if (person.unavailable.some((period) => contains(period, day))) broken.push(`not free on ${day}`)
  }
  const metres = Math.sqrt(
    (review.place.easting - person.home.easting) ** 2 + (review.place.northing - person.home.northing) ** 2,
  )
  const willing =
    person.choices.some((chosen) => chosen.review === review.id) || standing.has(keyOf(pairOf(one)))
  if (conflicts.distance && !willing && person.farthestKm !== null && metres > person.farthestKm * 1000 + 1)
    broken.push('too far')
  return broken
}

function ofOnePerson(own: readonly Placed[]): [Pair, string][] {
  const broken: [Pair, string][] = []
  for (const [index, one] of own.entries()) {
    if (!one.firm && own.length > one.person.limit)
      broken.push([pairOf(one), 'more reviews than their limit'])
    for (const other of own.slice(index + 1)) {
      if (one.firm && other.firm) continue
      if (clearDays(one.review, other.review) < one.person.gapDays)
        broken.push([pairOf(one), `too close to ${other.review.id}`])
    }
  }
  return broken
}

/** Days between two reviews with neither on them; below 0 when they overlap. */
function clearDays(one: ReviewToStaff, other: ReviewToStaff): number {
  const [oneFirst, oneLast] = ends(one.days)
  const [otherFirst, otherLast] = ends(other.days)
  return Math.max(daysBetween(oneLast, otherFirst), daysBetween(otherLast, oneFirst)) - 1
}

function ends(days: readonly Day[]): [Day, Day] {
  const [first, ...rest] = days.toSorted()
  if (first === undefined) throw new RangeError('A review without days cannot be checked')
  return [first, rest.at(-1) ?? first]
}

function ofOneTeam({ policy: { conflicts } }: Problem, team: readonly Placed[]): [Pair, string][] {
  const broken: [Pair, string][] = []
  for (const [index, one] of team.entries()) {
    if (!one.firm && team.length > one.review.slots) broken.push([pairOf(one), 'more people than slots'])
    for (const other of team.slice(index + 1)) {
      if (one.firm && other.firm) continue
      const sameSchool = one.person.school !== null && one.person.school === other.person.school
      const sameTrust = one.person.trust !== null && one.person.trust === other.person.trust
      if (sameSchool && one.review.allows.severalFromOneSchool) continue
      if (sameSchool && conflicts.oneFromASchool)
        broken.push([pairOf(one), `same school as ${other.person.id}`])
      if (sameTrust && conflicts.oneFromATrust) broken.push([pairOf(one), `same trust as ${other.person.id}`])
    }
  }
  return broken
}
