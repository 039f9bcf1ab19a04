import type { PersonId } from '#kernel'
import type { Transactor } from '#platform/database'
import type { PlacementId } from '../ids.ts'
import { type ReviewState, findReviewToChange } from '../review/review-store.ts'
import type { Placement } from './placement.ts'
import { findPlacement } from './placement-store.ts'

/** A place and the review it is in. `placement` and `person` are whose it is, for policies. */
export type PlaceState = ReviewState & {
  readonly place: Placement
  readonly placement: PlacementId
  readonly person: PersonId
}

export async function findPlaceToChange(tx: Transactor, id: PlacementId): Promise<PlaceState | null> {
  const found = await findPlacement(tx, id)
  if (!found) return null
  const state = await findReviewToChange(tx, found.review)
  const place = state?.team.find((placement) => placement.id === id)
  return state && place ? { ...state, place, placement: id, person: place.person } : null
}
