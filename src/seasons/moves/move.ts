import type { Day, Instant, PersonId } from '#kernel'
import type { SchoolId } from '#partnership'
import type { MoveId, ReviewId, SeasonId, WayOutId } from '../ids.ts'

export type MoveState = 'asked' | 'agreed' | 'declined' | 'over'

export const moveWords: Record<MoveState, string> = {
  asked: 'Has not answered yet',
  agreed: 'Said yes',
  declined: 'Said no',
  over: 'Need not answer any more',
}

/** What somebody who has accepted a place is asked: to give it up, and to go to another team when `to` says where. */
export type Move = {
  readonly id: MoveId
  readonly person: PersonId
  readonly name: string
  readonly from: ReviewId
  readonly to: ReviewId | null
  readonly state: MoveState
  readonly expires: Day
  readonly reason: string | null
}

export type WayOutState = 'asked' | 'taken' | 'declined' | 'overtaken' | 'takenBack' | 'lapsed'

type Pair = { readonly review: ReviewId; readonly person: PersonId }

/** A way to put a team right that waits until everybody whom it moves has said yes. */
export type AskedWayOut = {
  readonly id: WayOutId
  readonly review: ReviewId
  readonly season: SeasonId
  readonly school: SchoolId
  readonly joins: readonly Pair[]
  readonly leaves: readonly Pair[]
  readonly state: WayOutState
  readonly since: Instant
  readonly why: string | null
  readonly moves: readonly Move[]
}

/** What every fact about a way out says. */
export const aboutWayOut = ({ id, review, season, school }: AskedWayOut) => ({
  wayOut: id,
  review,
  season,
  school,
})
