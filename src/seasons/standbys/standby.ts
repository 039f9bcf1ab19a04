import type { Day, Instant, Period, PersonId } from '#kernel'
import type { PlacementId, ReviewId, StandbyId } from '../ids.ts'

export type StandbyState = 'asked' | 'holding' | 'declined' | 'lapsed' | 'released' | 'calledUp'

export const standbyWords: Record<StandbyState, string> = {
  asked: 'Asked to stand by',
  holding: 'Stands by',
  declined: 'Cannot stand by',
  lapsed: 'Did not answer',
  released: 'Released',
  calledUp: 'Called up',
}

/** Somebody whom the office has asked to keep the days of a review free. `days` are those that they were asked about. */
export type Standby = {
  readonly id: StandbyId
  readonly review: ReviewId
  readonly person: PersonId
  readonly state: StandbyState
  readonly days: Period
  readonly since: Instant
  readonly expires: Day
  readonly reason: string | null
  /** The place that came free and for which they were called up. */
  readonly insteadOf: PlacementId | null
}

/** States in which the person keeps the days free, or may yet say that they do. */
export const openStates = ['asked', 'holding'] as const

export const isOpen = ({ state }: Pick<Standby, 'state'>): boolean => state === 'asked' || state === 'holding'

type Reviewed = { readonly days: Period | null; readonly cancelled: boolean }

/** Why somebody need not stand by any more, or null while they should. */
export function overBecause({ days }: Pick<Standby, 'days'>, review: Reviewed, today: Day): string | null {
  if (review.cancelled) return 'The review has been called off.'
  if (review.days?.from !== days.from || review.days.until !== days.until)
    return 'The review has been moved to other days.'
  return days.from <= today ? 'The review has begun with its team.' : null
}
