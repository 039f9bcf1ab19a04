import type { Instant, PersonId } from '#kernel'
import type { Pair, Problem } from '#matching'
import type { Trouble } from '#matching/repair'
import type { ReviewId } from '../ids.ts'
import { type Placement, hasTurnedDown, isHeld } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import type { SeasonRoster } from '../plans/problem-store.ts'

/** What a team has to be mended for: somebody gave their place up, must not be there, or all were released when its days went. */
export type Cause =
  | { readonly kind: 'left'; readonly person: PersonId }
  | { readonly kind: 'conflict'; readonly person: PersonId; readonly why: string }
  | { readonly kind: 'newDates'; readonly team: readonly PersonId[] }

/** A team that is to be mended, as the matcher mends it. */
export type Broken = {
  readonly problem: Problem
  readonly placements: Problem['standing']
  readonly trouble: Trouble
  readonly cause: Cause
  /** Places without anybody, once whoever must not be there has gone. */
  readonly empty: number
}

/** Why there is nothing to mend: the review has no days to come, every place is taken, or it was never full. */
export type NothingBroken = 'notLooking' | 'whole' | 'nobodyLeft'

type Asked = { readonly review: ReviewId; readonly postponedAt: Instant | null }

/**
 * The team of a review before what happened to it last, and that. Other teams have no more places than they have people, so
 * that only this one is mended.
 */
export function troubleOf(roster: SeasonRoster, { review, postponedAt }: Asked): Broken | NothingBroken {
  const problem = withoutReleased(roster, { review, postponedAt })
  const host = problem.reviews.find(({ id }) => id === review)
  if (!host) return 'notLooking'
  const peers = roster.placements.filter((place) => place.review === review && place.role === 'peer')
  const held = peers.filter(({ state }) => isHeld(state))
  const conflict = conflictIn(roster, { review, people: held.map(({ person }) => person) })
  const empty = Math.max(0, host.slots - held.length)
  if (conflict) return { ...dropOut(problem, { review, cause: conflict }), empty: empty + 1 }
  if (empty === 0) return 'whole'
  const known = (person: PersonId) => problem.practitioners.some(({ id }) => id === person)
  const team = peers
    .filter(({ state, since, person }) => state === 'released' && since === postponedAt && known(person))
    .map(({ person }) => person)
  if (held.length === 0 && team.length > 0)
    return { ...onNewDays(problem, { review, days: host.days, team }), empty }
  const [left] = peers.filter((place) => hasGone(place) && known(place.person)).toSorted(latestFirst)
  if (!left) return 'nobodyLeft'
  return { ...dropOut(problem, { review, cause: { kind: 'left', person: left.person } }), empty }
}

/** Whom the office has released from this team is not looked for again, unless its days went with them. */
function withoutReleased(roster: SeasonRoster, { review, postponedAt }: Asked): Problem {
  const problem = problemOf(roster, { role: 'peer' })
  const released = roster.placements.filter(
    (place) => place.review === review && place.state === 'released' && place.since !== postponedAt,
  )
  const pairs = released.map(({ person }) => ({ review, practitioner: person }))
  const stands = (pair: Pair) => problem.standing.some((one) => isSame(one, pair))
  return { ...problem, forbidden: [...problem.forbidden, ...pairs.filter((pair) => !stands(pair))] }
}

/** Somebody of a team who has declared a connection with its host. */
export function conflictIn(
  { reviews, practitioners }: Pick<SeasonRoster, 'reviews' | 'practitioners'>,
  { review, people }: { readonly review: ReviewId; readonly people: readonly PersonId[] },
): (Cause & { kind: 'conflict' }) | null {
  const school = reviews.find(({ id }) => id === review)?.school
  for (const person of people) {
    const declared = practitioners.find((one) => one.person === person)?.conflicts
    const why = declared?.find((one) => one.school === school)?.why
    if (why !== undefined) return { kind: 'conflict', person, why }
  }
  return null
}

type Mending = Omit<Broken, 'empty'>
type Leaving = { readonly review: ReviewId; readonly cause: Exclude<Cause, { kind: 'newDates' }> }

function dropOut(problem: Problem, { review, cause }: Leaving): Mending {
  const gone = { review, practitioner: cause.person }
  const others = problem.standing.filter((pair) => !isSame(pair, gone))
  return {
    cause,
    trouble: { kind: 'dropOut', practitioner: cause.person, review },
    ...before(
      { ...problem, forbidden: problem.forbidden.filter((pair) => !isSame(pair, gone)) },
      { review, standing: [...others, { ...gone, firmness: 'accepted' }] },
    ),
  }
}

type Moved = {
  readonly review: ReviewId
  readonly days: Problem['reviews'][number]['days']
  readonly team: readonly PersonId[]
}

/** Everybody whom the postponement released, as if they were still there. */
function onNewDays(problem: Problem, { review, days, team }: Moved): Mending {
  const there = team.map((practitioner) => ({ review, practitioner, firmness: 'accepted' as const }))
  return {
    cause: { kind: 'newDates', team },
    trouble: { kind: 'newDates', review, days },
    ...before(problem, { review, standing: [...problem.standing, ...there] }),
  }
}

type Before = { readonly review: ReviewId; readonly standing: Problem['standing'] }

function before(problem: Problem, { review, standing }: Before): Pick<Broken, 'problem' | 'placements'> {
  // Whoever has only chosen a review is for the next plan to place, not for a repair to move.
  const placements = standing.map((pair) =>
    pair.firmness === 'chosen' ? { ...pair, firmness: 'locked' as const } : pair,
  )
  const held = Map.groupBy(problem.standing, (pair) => pair.review)
  const reviews = problem.reviews.flatMap((one) => {
    const people = held.get(one.id)?.length ?? 0
    if (one.id === review) return [one]
    return people === 0 ? [] : [{ ...one, slots: people }]
  })
  return { placements, problem: { ...problem, reviews, standing: placements } }
}

const isSame = (one: Pair, other: Pair): boolean =>
  one.review === other.review && one.practitioner === other.practitioner

const hasGone = ({ state }: Placement): boolean => hasTurnedDown(state) || state === 'released'

const latestFirst = (one: Placement, other: Placement): number =>
  other.since.localeCompare(one.since) || one.person.localeCompare(other.person)
