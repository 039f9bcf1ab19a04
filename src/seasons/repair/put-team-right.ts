import { z } from 'zod'
import { type Decision, type Occasion, PersonId, act, happened } from '#kernel'
import { checkPlan } from '#matching'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { ReviewId } from '../ids.ts'
import type { PlaceOffered } from '../places/offering.ts'
import { applyOffer } from '../places/offering-store.ts'
import { type Placement, isAgreed, isHeld } from '../places/placement.ts'
import { movePlacement } from '../places/placement-store.ts'
import { type Released, offer, release } from '../plans/placing.ts'
import { problemOf } from '../plans/problem.ts'
import { type SeasonRoster, seasonRoster } from '../plans/problem-store.ts'
import { refused } from '../refusals.ts'
import { findReview } from '../review/review-store.ts'
import { lockSeason } from '../season/season-store.ts'
import { conflictIn } from './trouble-of.ts'

const Pair = z.object({ review: ReviewId, person: PersonId })
type Pair = z.infer<typeof Pair>

/** `leaves` are places that people give up for others of `joins`. */
const Mending = z.object({ review: ReviewId, joins: z.array(Pair).min(1), leaves: z.array(Pair) })
type Mending = z.infer<typeof Mending>
type Facts = PlaceOffered | Released

/** A way out is taken: those who join are offered their places, and those who move are released from theirs, in one go. */
export const putTeamRight = act({
  name: 'seasons.putTeamRight',
  input: Mending,
  load: async (tx: Transactor, { review }: Mending, { today }) => {
    const found = await findReview(tx, review)
    if (!found) return null
    await lockSeason(tx, found.season.id)
    return seasonRoster(tx, found.season.id, today)
  },
  may: theOffice,
  decide,
  apply: (tx, fact: Facts, occasion) =>
    fact.name === 'seasons.placeOffered'
      ? applyOffer(tx, fact, occasion)
      : movePlacement(
          tx,
          { placement: fact.body.placement, state: 'released', reason: fact.body.reason },
          occasion,
        ),
})

export function decide(
  roster: SeasonRoster,
  { joins, leaves }: Mending,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Facts> {
  const peers = roster.placements.filter(({ role }) => role === 'peer')
  const left = leaves.map((pair) => peers.find((place) => isOf(place, pair)))
  const given = left.filter((place) => place !== undefined)
  if (given.length < leaves.length || given.some((place) => isAgreed(place.state) && !mustGo(roster, place)))
    return refused('way-out-is-stale', { why: 'Somebody’s place is not as it was.' })
  const why = whyUnlawful(roster, joins, leaves)
  if (why) return refused('way-out-is-stale', { why })
  return happened(
    ...given.map((place) => release(roster, place, whyReleased(roster, place, joins))),
    ...joins.flatMap((place) => {
      const theirs = peers.filter(({ review, person }) => review === place.review && person === place.person)
      return offer({ roster, theirs, place, role: 'peer' }, occasion)
    }),
  )
}

/** Whoever has declared a connection with the host cannot stay, whatever they have answered. */
const mustGo = (roster: SeasonRoster, { review, person }: Placement): boolean =>
  conflictIn(roster, { review, people: [person] }) !== null

function whyReleased(roster: SeasonRoster, place: Placement, joins: readonly Pair[]): string {
  if (mustGo(roster, place)) return 'You have declared a connection with this school.'
  return joins.some(({ person }) => person === place.person)
    ? 'You are asked to join another review instead.'
    : 'Somebody else takes this place, so that the teams are full.'
}

const isOf = (place: Placement, pair: Pair): boolean =>
  place.review === pair.review && place.person === pair.person && isHeld(place.state)

/** A rule that forbids one of those who would change, or a team that would have too many. */
function whyUnlawful(roster: SeasonRoster, joins: readonly Pair[], leaves: readonly Pair[]): string | null {
  const problem = problemOf(roster, { role: 'peer' })
  const after = [
    ...problem.standing.filter(
      ({ review, practitioner }) =>
        !leaves.some((pair) => pair.review === review && pair.person === practitioner),
    ),
    ...joins.map(({ review, person }) => ({ review, practitioner: person })),
  ]
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
