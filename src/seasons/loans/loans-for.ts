import { PersonId, addDays } from '#kernel'
import { type Loan, type Problem, loans } from '#matching'
import { standardDropOut } from '#matching/withstand'
import { ReviewId } from '../ids.ts'
import { isHeld } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import type { SeasonRoster } from '../plans/problem-store.ts'
import { daysWords } from '../review/review.ts'

/**
 * Somebody who could be asked to change to a review from a later one, `from`, whose team is short anyway. That one is then
 * left with `left` of `slots`, and `lacks` says what nobody in it brings any more.
 */
export type LoanLine = {
  readonly person: PersonId
  readonly name: string
  readonly from: ReviewId
  readonly fromName: string
  readonly fromDays: string
  readonly left: number
  readonly slots: number
  readonly lacks: readonly string[]
}

/** Who could be lent to a review, those whom their own team misses least first; nobody where the season does not lend. */
export function loansFor(roster: SeasonRoster, review: ReviewId): LoanLine[] {
  if (!roster.season.policies.lends) return []
  const problem = problemOf(roster, { role: 'peer', holding: 'all' })
  if (!problem.reviews.some(({ id }) => id === review)) return []
  const leavesFrom = addDays(roster.today, standardDropOut.changesNotWithin)
  return loans(problem, { placements: staying(roster, problem) }, { review, leavesFrom })
    .filter((loan) => holds(roster, loan) && !isAsked(roster, loan.practitioner))
    .map(({ practitioner, leaves, left, slots, lacks }) => {
      const host = roster.reviews.find(({ id }) => id === leaves)
      return {
        person: PersonId.parse(practitioner),
        name: problem.practitioners.find(({ id }) => id === practitioner)?.name ?? '',
        from: ReviewId.parse(leaves),
        fromName: host?.name ?? '',
        fromDays: daysWords(host?.days ?? null),
        left,
        slots,
        lacks,
      }
    })
}

/** Whoever has only chosen a review is for the next plan to place. */
const holds = ({ placements }: SeasonRoster, { leaves, practitioner }: Loan): boolean =>
  placements.some(
    ({ review, person, state }) =>
      review === leaves && person === practitioner && isHeld(state) && state !== 'chosen',
  )

/** Whoever is being asked to leave a place is not counted on there. */
function staying({ placements }: SeasonRoster, { standing }: Problem): Problem['standing'] {
  const leaving = new Set(
    placements.flatMap(({ state, insteadOf }) => (state === 'offered' && insteadOf ? [insteadOf] : [])),
  )
  const left = placements.filter(({ id }) => leaving.has(id))
  return standing.filter(
    (pair) => !left.some(({ review, person }) => review === pair.review && person === pair.practitioner),
  )
}

const isAsked = ({ placements }: SeasonRoster, person: string): boolean =>
  placements.some((place) => place.person === person && place.state === 'offered' && place.insteadOf !== null)
