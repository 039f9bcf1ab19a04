import { z } from 'zod'
import { type Day, type Period, addDays, contains } from '#kernel'

export const Opinion = z.enum(['accredit', 'notYet'], 'Say what you think')
export type Opinion = z.infer<typeof Opinion>

export const opinionWords: Record<Opinion, string> = {
  accredit: 'Accredit it',
  notYet: 'Not yet',
}

/** How an examination ended. */
export type Outcome = 'accredited' | 'notYet' | 'withdrawn'

export const yearsItIsValid = 3

/** Days before its end. */
const endingSoon = 180

export type AreaState = 'nominated' | 'accredited' | 'ending' | 'expired' | 'withdrawn' | 'notYet'

export const areaStateWords: Record<AreaState, string> = {
  nominated: 'Nominated',
  accredited: 'Accredited',
  ending: 'Ends soon',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
  notYet: 'Not yet accredited',
}

export type AreaCourse = {
  /** The latest accreditation; null when there has been none. */
  readonly held: Period | null
  readonly withdrawn: boolean
  /** Of the latest examination: null while it is open. */
  readonly outcome: Outcome | null
}

/** Where an area stands on a day: its accreditation while that runs, else its latest examination. */
export function areaState({ held, withdrawn, outcome }: AreaCourse, today: Day): AreaState {
  if (held && contains(held, today)) return endsSoon(held, today) ? 'ending' : 'accredited'
  if (outcome === null) return 'nominated'
  if (outcome === 'accredited') return withdrawn ? 'withdrawn' : 'expired'
  return outcome
}

export const endsSoon = ({ until }: Period, today: Day): boolean =>
  until !== null && until <= addDays(today, endingSoon)
