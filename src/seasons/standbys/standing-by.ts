import type { PersonId } from '#kernel'
import type { Transactor } from '#platform/database'
import type { StandbyId } from '../ids.ts'
import { type ReviewState, findReviewToChange } from '../review/review-store.ts'
import { findStandby } from './standby-store.ts'
import type { Standby } from './standby.ts'

/** Somebody who stands by, and the review. `standbyId` and `person` are whose it is, for policies. */
export type StandingBy = ReviewState & {
  readonly standby: Standby
  readonly standbyId: StandbyId
  readonly person: PersonId
}

export async function findStandbyToChange(tx: Transactor, id: StandbyId): Promise<StandingBy | null> {
  const found = await findStandby(tx, id)
  const state = found && (await findReviewToChange(tx, found.review))
  const standby = state && (await findStandby(tx, id))
  return standby && { ...state, standby, standbyId: id, person: standby.person }
}

/** What every fact about a standby says. */
export const aboutStandby = ({ review, standby }: Pick<StandingBy, 'review' | 'standby'>) => ({
  review: review.id,
  season: review.season,
  school: review.school,
  standby: standby.id,
  person: standby.person,
})
