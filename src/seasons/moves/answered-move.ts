import type { PersonId } from '#kernel'
import type { Transactor } from '#platform/database'
import type { MoveId } from '../ids.ts'
import { lockSeason } from '../season/season-store.ts'
import type { AskedWayOut, Move } from './move.ts'
import { wayOuts } from './way-out-store.ts'

/** What somebody is asked, and the way out that it is part of. `moveId` and `person` are whose it is, for policies. */
export type AnsweredMove = {
  readonly move: Move
  readonly wayOut: AskedWayOut
  readonly moveId: MoveId
  readonly person: PersonId
}

/** Held until the transaction ends, so that of two who answer at once the second is the last. */
export async function findMoveToAnswer(tx: Transactor, id: MoveId): Promise<AnsweredMove | null> {
  const [known] = await wayOuts(tx, { move: id })
  if (!known) return null
  await lockSeason(tx, known.season)
  const [wayOut] = await wayOuts(tx, { move: id })
  const move = wayOut?.moves.find((one) => one.id === id)
  return wayOut && move ? { wayOut, move, moveId: id, person: move.person } : null
}
