import { type Day, type Refused, refusalOf, refused } from '#kernel'
import type { Phase } from '#partnership'
import type { Reading } from '#platform/database'
import type { MoveId } from '../ids.ts'
import { whoeverIsAskedToMove } from '../policy.ts'
import { type Review, daysWords } from '../review/review.ts'
import { findReview } from '../review/review-store.ts'
import type { MoveState, WayOutState } from './move.ts'
import { wayOuts } from './way-out-store.ts'

type Host = {
  readonly schoolName: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly daysWords: string
}

/** What somebody who has accepted a place is asked, from a link or signed in. */
export type MoveView = {
  readonly move: MoveId
  readonly name: string
  readonly from: Host
  /** Where they would go; null when they would only give their place up. */
  readonly to: Host | null
  /** The school whose team would be full again. */
  readonly helps: string
  readonly state: MoveState
  readonly wayOut: WayOutState
  /** How many others are asked too and have not answered. */
  readonly waitingFor: number
  readonly expires: Day
  readonly expired: boolean
  readonly may: { readonly agree: boolean; readonly decline: boolean }
}

export async function moveView({ db, actor, today }: Reading, id: MoveId): Promise<MoveView | Refused> {
  const [wayOut] = await wayOuts(db, { move: id })
  const move = wayOut?.moves.find((one) => one.id === id)
  if (!wayOut || !move) return refused('not-found')
  const state = { moveId: id, person: move.person }
  const forbidden = refusalOf(whoeverIsAskedToMove, { actor, state, today })
  if (forbidden) return forbidden
  const [from, to, helped] = await Promise.all([
    findReview(db, move.from),
    move.to && findReview(db, move.to),
    findReview(db, wayOut.review),
  ])
  if (!from || !helped) return refused('not-found')
  const expired = move.state === 'asked' && move.expires < today
  const open = wayOut.state === 'asked' && !expired
  return {
    move: id,
    name: move.name,
    from: hostOf(from.review),
    to: to ? hostOf(to.review) : null,
    helps: helped.review.schoolName,
    state: move.state,
    wayOut: wayOut.state,
    waitingFor: wayOut.moves.filter((one) => one.id !== id && one.state === 'asked').length,
    expires: move.expires,
    expired,
    may: {
      agree: open && move.state === 'asked',
      decline: open && (move.state === 'asked' || move.state === 'agreed'),
    },
  }
}

const hostOf = ({ schoolName, phase, pupils, days }: Review): Host => ({
  schoolName,
  phase,
  pupils,
  daysWords: daysWords(days),
})
