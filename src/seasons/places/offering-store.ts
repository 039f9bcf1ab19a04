import type { Day, Occasion } from '#kernel'
import type { Transactor } from '#platform/database'
import type { ReviewId } from '../ids.ts'
import { problemOf } from '../plans/problem.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { type ReviewState, findReviewToChange } from '../review/review-store.ts'
import type { Offering, PlaceOffered } from './offering.ts'
import { placeTakesOver } from '../standbys/standby-store.ts'
import type { ReviewRole } from './placement.ts'
import { insertPlacement, movePlacement } from './placement-store.ts'

type Asked = { readonly review: ReviewId; readonly role: ReviewRole; readonly today: Day }

/** The review, held until the transaction ends, with the problem of who may be placed in it. */
export async function findOffering(tx: Transactor, { review, role, today }: Asked): Promise<Offering | null> {
  const state = await findReviewToChange(tx, review)
  return state && withProblem(tx, state, { role, today })
}

export async function withProblem<State extends ReviewState>(
  tx: Transactor,
  state: State,
  { role, today }: Omit<Asked, 'review'>,
) {
  const roster = await seasonRoster(tx, state.season.id, today)
  return roster && { ...state, problem: problemOf(roster, { role, holding: 'all' }) }
}

export async function applyOffer(tx: Transactor, { body }: PlaceOffered, occasion: Occasion): Promise<void> {
  const { placement, expires, chosen, insteadOf = null } = body
  await placeTakesOver(tx, body, occasion)
  if (chosen) return movePlacement(tx, { placement, state: 'offered', expires, insteadOf }, occasion)
  const { review, person, role, days, deputyOf } = body
  return insertPlacement(
    tx,
    { id: placement, review, person, role, state: 'offered', days, expires, deputyOf, insteadOf },
    occasion,
  )
}
