import { type FactOf, type Occasion, PersonId } from '#kernel'
import { z } from 'zod'
import { checkPlan } from '#matching'
import { placeAccepted } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import type { PlaceOffered } from '../places/offering.ts'
import { type Placement, isAgreed, isHeld } from '../places/placement.ts'
import { type Released, offer, release } from '../plans/placing.ts'
import { problemOf } from '../plans/problem.ts'
import type { SeasonRoster } from '../plans/problem-store.ts'
import { conflictIn } from './trouble-of.ts'

const Pair = z.object({ review: ReviewId, person: PersonId })
type Pair = z.infer<typeof Pair>

/** `leaves` are places that people give up for others of `joins`. */
export const WayTaken = z.object({ review: ReviewId, joins: z.array(Pair).min(1), leaves: z.array(Pair) })

type Way = { readonly joins: readonly Pair[]; readonly leaves: readonly Pair[] }

/** `agreed` are accepted places whose people have said that they give them up. */
type AgreedWay = Way & { readonly agreed: readonly Pair[] }

export type WayTakenFact = PlaceOffered | FactOf<typeof placeAccepted> | Released

/** Places of a way out that were accepted, and are given up by nobody else's leave. */
export const placesToAskFor = (roster: SeasonRoster, { leaves }: Pick<Way, 'leaves'>): Placement[] =>
  givenUp(roster, leaves).filter((place) => isAgreed(place.state) && !mustGo(roster, place))

/** Why a way out cannot be taken as things stand; null when it can. */
export function whyStale(roster: SeasonRoster, { joins, leaves, agreed }: AgreedWay): string | null {
  const given = givenUp(roster, leaves)
  const unasked = placesToAskFor(roster, { leaves }).some(
    (place) => !agreed.some((pair) => isPlaceOf(place, pair)),
  )
  if (given.length < leaves.length || unasked) return 'Somebody’s place is not as it was.'
  return whyUnlawful(roster, joins, leaves)
}

/** Those who leave are released; those who join are offered their places, and whoever agreed to move has theirs at once. */
export function wayTaken(
  roster: SeasonRoster,
  { joins, leaves, agreed }: AgreedWay,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): WayTakenFact[] {
  return [
    ...givenUp(roster, leaves).map((place) => release(roster, place, whyReleased(roster, place, joins))),
    ...joins.flatMap((place) => {
      const theirs = peersIn(roster).filter(
        ({ review, person }) => review === place.review && person === place.person,
      )
      const offers = offer({ roster, theirs, place, role: 'peer' }, occasion)
      if (!agreed.some(({ person }) => person === place.person)) return offers
      return offers.flatMap((made): WayTakenFact[] => [made, accepted(made)])
    }),
  ]
}

function accepted({ body }: PlaceOffered): FactOf<typeof placeAccepted> {
  const { review, season, school, placement, person, role } = body
  return placeAccepted({ review, season, school, placement, person, role })
}

const peersIn = ({ placements }: SeasonRoster): Placement[] =>
  placements.filter(({ role }) => role === 'peer')

const givenUp = (roster: SeasonRoster, leaves: readonly Pair[]): Placement[] =>
  leaves.flatMap((pair) => peersIn(roster).find((place) => isPlaceOf(place, pair)) ?? [])

/** Whoever has declared a connection with the host cannot stay, whatever they have answered. */
const mustGo = (roster: SeasonRoster, { review, person }: Placement): boolean =>
  conflictIn(roster, { review, people: [person] }) !== null

function whyReleased(roster: SeasonRoster, place: Placement, joins: readonly Pair[]): string {
  if (mustGo(roster, place)) return 'You have declared a connection with this school.'
  const goesTo = joins.find(({ person }) => person === place.person)
  if (!goesTo)
    return isAgreed(place.state)
      ? 'You agreed to give this place up, so that the teams are full.'
      : 'Somebody else takes this place, so that the teams are full.'
  return isAgreed(place.state)
    ? `You agreed to join the review at ${hostIn(roster, goesTo)} instead.`
    : 'You are asked to join another review instead.'
}

const hostIn = ({ reviews }: SeasonRoster, { review }: Pick<Pair, 'review'>): string =>
  reviews.find(({ id }) => id === review)?.name ?? 'another school'

const isPlaceOf = (place: Placement, pair: Pair): boolean =>
  place.review === pair.review && place.person === pair.person && isHeld(place.state)

/** A rule that forbids one of those who would change, or a team that would have too many. */
function whyUnlawful(roster: SeasonRoster, joins: readonly Pair[], leaves: readonly Pair[]): string | null {
  const whole = problemOf(roster, { role: 'peer' })
  const begun = leaves.find(({ review }) => !whole.reviews.some(({ id }) => id === review))
  if (begun) return `The review at ${hostIn(roster, begun)} has begun.`
  const standing = whole.standing.filter(
    ({ review, practitioner }) =>
      !leaves.some((pair) => pair.review === review && pair.person === practitioner),
  )
  const problem = { ...whole, standing }
  const after = [...standing, ...joins.map(({ review, person }) => ({ review, practitioner: person }))]
  const breach = checkPlan(problem, after).find(({ practitioner }) =>
    joins.some(({ person }) => person === practitioner),
  )
  const host = ({ review }: Pick<Pair, 'review'>) => problem.reviews.find(({ id }) => id === review)
  const full = joins.find(
    (pair) => after.filter(({ review }) => review === pair.review).length > (host(pair)?.slots ?? 0),
  )
  if (full) return `Every place at ${host(full)?.name ?? 'a review'} is taken.`
  const name = problem.practitioners.find(({ id }) => id === breach?.practitioner)?.name
  return breach ? `${name ?? 'Somebody'} cannot join any more (${breach.words}).` : null
}
