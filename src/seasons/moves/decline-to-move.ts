import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { MoveId } from '../ids.ts'
import { Reason } from '../places/reason.ts'
import { whoeverIsAskedToMove } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type AnsweredMove, findMoveToAnswer } from './answered-move.ts'
import { moveDeclined, wayOutEnded } from './move-facts.ts'
import { aboutWayOut, moveWords } from './move.ts'
import { answerMove, endWayOut } from './way-out-store.ts'

const Declining = z.object({ move: MoveId, reason: Reason })
type Declining = z.infer<typeof Declining>
type Facts = FactOf<typeof moveDeclined> | FactOf<typeof wayOutEnded>

/** Somebody keeps the place that they have. Nobody else needs to answer then. */
export const declineToMove = act({
  name: 'seasons.declineToMove',
  input: Declining,
  load: (tx: Transactor, { move }: Declining) => findMoveToAnswer(tx, move),
  may: whoeverIsAskedToMove,
  decide,
  apply: async (tx, fact: Facts, occasion) =>
    fact.name === 'seasons.moveDeclined'
      ? answerMove(tx, { ...fact.body, state: 'declined' }, occasion)
      : endWayOut(tx, { ...fact.body, state: fact.body.how }, occasion),
})

export function decide({ move, wayOut }: AnsweredMove, { reason }: Declining): Decision<Facts> {
  const isOpen = wayOut.state === 'asked' && (move.state === 'asked' || move.state === 'agreed')
  if (!isOpen) return refused('move-over', { state: moveWords[move.state].toLowerCase() })
  const about = aboutWayOut(wayOut)
  return happened(
    moveDeclined({ ...about, move: move.id, person: move.person, reason }),
    wayOutEnded({ ...about, how: 'declined', why: `${move.name} keeps the place that they have.` }),
  )
}
