import { type Day, type Refused, refusalOf } from '#kernel'
import { theOffice } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { MoveId, ReviewId, WayOutId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import { type MoveState, type WayOutState, moveWords } from './move.ts'
import { wayOuts } from './way-out-store.ts'
import type { PartnershipTables } from '#partnership'

/** Somebody who is asked to move. */
export type AskedMover = {
  readonly move: MoveId
  readonly name: string
  readonly fromName: string
  readonly toName: string | null
  readonly state: MoveState
  readonly stateWords: string
  readonly expires: Day
  readonly reason: string | null
}

/** The way out of a review’s trouble that people are asked about, or were last. */
export type AskedWayOutView = {
  readonly wayOut: WayOutId
  readonly state: WayOutState
  readonly why: string | null
  readonly moves: readonly AskedMover[]
} | null

export async function askedWayOutView(
  { db, actor, today }: Reading,
  review: ReviewId,
): Promise<AskedWayOutView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const [latest] = await wayOuts(db, { review })
  if (!latest) return null
  const ids = latest.moves.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  const hosts = await reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('review.id', 'in', [...ids, review])
    .select(['review.id', 'school.name'])
    .execute()
  const named = (id: ReviewId | null) => hosts.find((host) => host.id === id)?.name ?? null
  return {
    wayOut: latest.id,
    state: latest.state,
    why: latest.why,
    moves: latest.moves.map(({ id, name, from, to, state, expires, reason }) => ({
      move: id,
      name,
      fromName: named(from) ?? 'another review',
      toName: named(to),
      state,
      stateWords: moveWords[state],
      expires,
      reason,
    })),
  }
}
