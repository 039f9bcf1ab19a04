import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, longDate } from '#kernel'
import type { Transactor } from '#platform/database'
import { MoveId } from '../ids.ts'
import { type SeasonRoster, seasonRoster } from '../plans/problem-store.ts'
import { whoeverIsAskedToMove } from '../policy.ts'
import { refused } from '../refusals.ts'
import { applyWayTaken } from '../repair/apply-way-taken.ts'
import { type WayTakenFact, wayTaken, whyStale } from '../repair/take-way-out.ts'
import { type AnsweredMove, findMoveToAnswer } from './answered-move.ts'
import { moveAgreed, wayOutEnded, wayOutTaken } from './move-facts.ts'
import { aboutWayOut, moveWords } from './move.ts'
import { answerMove, endWayOut } from './way-out-store.ts'

const Agreeing = z.object({ move: MoveId })
type Agreeing = z.infer<typeof Agreeing>
type Facts =
  | FactOf<typeof moveAgreed>
  | FactOf<typeof wayOutTaken>
  | FactOf<typeof wayOutEnded>
  | WayTakenFact
type Known = AnsweredMove & { readonly roster: SeasonRoster }

/** Somebody gives up a place that they had accepted. The last of those who are asked puts the team right. */
export const agreeToMove = act({
  name: 'seasons.agreeToMove',
  input: Agreeing,
  load: async (tx: Transactor, { move }: Agreeing, { today }): Promise<Known | null> => {
    const found = await findMoveToAnswer(tx, move)
    const roster = found && (await seasonRoster(tx, found.wayOut.season, today))
    return found && roster ? { ...found, roster } : null
  },
  may: whoeverIsAskedToMove,
  decide,
  apply: async (tx, fact: Facts, occasion) => {
    switch (fact.name) {
      case 'seasons.moveAgreed':
        return answerMove(tx, { move: fact.body.move, state: 'agreed' }, occasion)
      case 'seasons.wayOutTaken':
        return endWayOut(tx, { wayOut: fact.body.wayOut, state: 'taken', why: null }, occasion)
      case 'seasons.wayOutEnded':
        return endWayOut(tx, { ...fact.body, state: fact.body.how }, occasion)
      case 'seasons.placeOffered':
      case 'seasons.placeAccepted':
      case 'seasons.placeReleased':
        return applyWayTaken(tx, fact, occasion)
    }
  },
})

export function decide(
  { move, wayOut, roster }: Known,
  _input: Agreeing,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Facts> {
  if (move.state !== 'asked' || wayOut.state !== 'asked')
    return refused('move-over', { state: moveWords[move.state].toLowerCase() })
  if (move.expires < occasion.today) return refused('offer-ended', { day: longDate(move.expires) })
  const about = aboutWayOut(wayOut)
  const agreed = moveAgreed({ ...about, move: move.id, person: move.person })
  if (wayOut.moves.some(({ id, state }) => id !== move.id && state === 'asked')) return happened(agreed)
  const way = {
    joins: wayOut.joins,
    leaves: wayOut.leaves,
    agreed: wayOut.moves.map(({ from, person }) => ({ review: from, person })),
  }
  const why = whyStale(roster, way)
  if (why) return happened(agreed, wayOutEnded({ ...about, how: 'overtaken', why }))
  return happened(agreed, ...wayTaken(roster, way, occasion), wayOutTaken(about))
}
