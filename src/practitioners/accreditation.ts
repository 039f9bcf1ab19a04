import { z } from 'zod'
import { type Day, type Period, addDays, contains } from '#kernel'

export const AccreditationKind = z.enum(
  ['reviewer', 'leadReviewer', 'qaReader', 'facilitator', 'hubManager'],
  'Choose a kind of accreditation',
)
export type AccreditationKind = z.infer<typeof AccreditationKind>

export const accreditationWords: Record<AccreditationKind, string> = {
  reviewer: 'Peer reviewer',
  leadReviewer: 'Lead Reviewer',
  qaReader: 'QA reader',
  facilitator: 'Facilitator',
  hubManager: 'Hub Manager',
}

export const defaultTermInYears = 3

/** Days before its end. */
export const expiringSoon = 90

export type AccreditationState = 'upcoming' | 'current' | 'expiring' | 'ended'

/** Where an accreditation stands on a day; it is expiring in its last days. */
export function accreditationState(held: Period, today: Day): AccreditationState {
  if (today < held.from) return 'upcoming'
  if (!contains(held, today)) return 'ended'
  return held.until !== null && held.until <= addDays(today, expiringSoon) ? 'expiring' : 'current'
}
