import { z } from 'zod'
import type { Day, Instant, Period, PersonId } from '#kernel'
import type { PlacementId, ReviewId } from '../ids.ts'

export const ReviewRole = z.enum(['lead', 'peer'], 'Choose a role in the review')
export type ReviewRole = z.infer<typeof ReviewRole>

export const reviewRoleWords: Record<ReviewRole, string> = {
  lead: 'Lead Reviewer',
  peer: 'Peer reviewer',
}

export type PlacementState =
  | 'chosen'
  | 'waitlisted'
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'lapsed'
  | 'withdrawnEarly'
  | 'withdrawnLate'
  | 'released'
  | 'replaced'
  | 'attended'
  | 'partial'
  | 'noShow'

export const placementWords: Record<PlacementState, string> = {
  chosen: 'Chosen',
  waitlisted: 'On the waiting list',
  offered: 'Offered',
  accepted: 'Accepted',
  declined: 'Declined',
  lapsed: 'Offer not answered',
  withdrawnEarly: 'Withdrew',
  withdrawnLate: 'Withdrew late',
  released: 'Released',
  replaced: 'Deputy named',
  attended: 'Attended',
  partial: 'Attended in part',
  noShow: 'Did not attend',
}

/** One person's place in one review. */
export type Placement = {
  readonly id: PlacementId
  readonly review: ReviewId
  readonly person: PersonId
  readonly role: ReviewRole
  readonly state: PlacementState
  readonly since: Instant
  readonly rank: number | null
  readonly need: string | null
  readonly expires: Day | null
  readonly deputyOf: PlacementId | null
  /** The place that they leave for this one if they say yes to it. */
  readonly insteadOf: PlacementId | null
  readonly days: Period | null
  readonly daysAttended: number | null
}

/** States in which a person takes up a slot, and the review takes up the person's days. */
export const heldStates = ['chosen', 'offered', 'accepted', 'attended', 'partial'] as const

/** States in which a person is bound to one review once, the waiting list included. */
export const liveStates = [...heldStates, 'waitlisted'] as const

/** States in which the person has said yes. */
export const agreedStates = ['accepted', 'attended', 'partial'] as const

const among = (states: readonly PlacementState[]) => (state: PlacementState) => states.includes(state)

export const isHeld = among(heldStates)
export const isLive = among(liveStates)
export const isAgreed = among(agreedStates)

/** What a review's stage and risk hang on. */
export type TeamCount = {
  readonly slots: number
  readonly lead: 'none' | 'asked' | 'agreed'
  readonly chosen: number
  readonly offered: number
  readonly agreed: number
  readonly attendedInFull: number
  /** Offers that are past their day and have not been answered. */
  readonly unanswered: number
}

export function countTeam(placements: readonly Placement[], slots: number, today: Day): TeamCount {
  const peers = placements.filter(({ role }) => role === 'peer')
  const lead = placements.find(({ role, state }) => role === 'lead' && isHeld(state))
  const count = (...states: PlacementState[]) => peers.filter(({ state }) => states.includes(state)).length
  return {
    slots,
    lead: lead ? (isAgreed(lead.state) ? 'agreed' : 'asked') : 'none',
    chosen: count('chosen'),
    offered: count('offered'),
    agreed: count(...agreedStates),
    attendedInFull: count('attended'),
    unanswered: placements.filter(
      ({ state, expires }) => state === 'offered' && expires !== null && expires < today,
    ).length,
  }
}

export const heldPeers = ({ chosen, offered, agreed }: TeamCount): number => chosen + offered + agreed

export const openSlots = (team: TeamCount): number => Math.max(0, team.slots - heldPeers(team))

/** States of somebody who was there. */
export const attendedStates = ['attended', 'partial'] as const

/** States after which nobody is asked for the same review again. */
export const turnedDownStates = ['declined', 'lapsed', 'withdrawnEarly', 'withdrawnLate', 'replaced'] as const
export const hasTurnedDown = among(turnedDownStates)
