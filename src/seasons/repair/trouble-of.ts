import type { Problem } from '#matching'
import type { Trouble } from '#matching/repair'
import type { PersonId } from '#kernel'
import type { ReviewId } from '../ids.ts'
import { type Placement, hasTurnedDown } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import type { SeasonRoster } from '../plans/problem-store.ts'

/** A team that lost somebody, as the matcher mends it. */
export type Broken = {
  readonly problem: Problem
  readonly placements: Problem['standing']
  readonly trouble: Trouble
  readonly gone: PersonId
}

/**
 * The team of a review before its latest drop-out, and that drop-out. Other teams have no more places than they have people,
 * so that only this one is mended. Null when nobody has gone, or the review is not looking for people.
 */
export function troubleOf(roster: SeasonRoster, review: ReviewId): Broken | null {
  const [left] = roster.placements
    .filter((place) => place.review === review && place.role === 'peer' && hasGone(place))
    .toSorted(latestFirst)
  const problem = problemOf(roster, { role: 'peer' })
  if (!left || !problem.reviews.some(({ id }) => id === review)) return null
  const { person } = left
  if (!problem.practitioners.some(({ id }) => id === person)) return null
  // Whoever has only chosen a review is for the next plan to place, not for a repair to move.
  const standing = problem.standing.map((pair) =>
    pair.firmness === 'chosen' ? { ...pair, firmness: 'locked' as const } : pair,
  )
  const placements = [...standing, { review, practitioner: person, firmness: 'accepted' as const }]
  const held = Map.groupBy(problem.standing, (pair) => pair.review)
  return {
    gone: person,
    trouble: { kind: 'dropOut', practitioner: person, review },
    placements,
    problem: {
      ...problem,
      reviews: problem.reviews.flatMap((one) => {
        const people = held.get(one.id)?.length ?? 0
        if (one.id === review) return [one]
        return people === 0 ? [] : [{ ...one, slots: people }]
      }),
      standing: placements,
      forbidden: problem.forbidden.filter((pair) => pair.review !== review || pair.practitioner !== person),
    },
  }
}

const hasGone = ({ state }: Placement): boolean => hasTurnedDown(state) || state === 'released'

const latestFirst = (one: Placement, other: Placement): number =>
  other.since.localeCompare(one.since) || one.person.localeCompare(other.person)
