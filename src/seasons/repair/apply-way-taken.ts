import type { Occasion } from '#kernel'
import type { Transactor } from '#platform/database'
import { applyOffer } from '../places/offering-store.ts'
import { movePlacement } from '../places/placement-store.ts'
import type { WayTakenFact } from './take-way-out.ts'

/** The rows of those who leave, are offered a place or have one at once. */
export async function applyWayTaken(tx: Transactor, fact: WayTakenFact, occasion: Occasion): Promise<void> {
  const { placement } = fact.body
  switch (fact.name) {
    case 'seasons.placeOffered':
      return applyOffer(tx, fact, occasion)
    case 'seasons.placeAccepted':
      return movePlacement(tx, { placement, state: 'accepted' }, occasion)
    case 'seasons.placeReleased':
      return movePlacement(tx, { placement, state: 'released', reason: fact.body.reason }, occasion)
  }
}
