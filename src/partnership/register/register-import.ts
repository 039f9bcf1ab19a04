import type { z } from 'zod'
import { type Day, type Instant, idOf } from '#kernel'
import type { DifferenceCounts } from './comparing/difference.ts'

export const RegisterImportId = idOf('RegisterImport')
export type RegisterImportId = z.infer<typeof RegisterImportId>

export type RegisterImportState = 'planned' | 'adopted' | 'discarded'

export const registerImportStateWords: Readonly<Record<RegisterImportState, string>> = {
  planned: 'Waiting to be adopted',
  adopted: 'Adopted',
  discarded: 'Discarded',
}

export type RegisterImport = {
  readonly id: RegisterImportId
  readonly state: RegisterImportState
  readonly asOf: Day
  readonly plannedAt: Instant
  readonly counts: DifferenceCounts
  /** Another import was adopted after this one was planned, so its difference is no longer true. */
  readonly overtaken: boolean
}

/** Whether adopting would change nothing at all. */
export const changesNothing = (counts: DifferenceCounts): boolean => {
  const { unchanged: _, notMentioned: __, unjoined: ___, ...changing } = counts
  return Object.values(changing).every((count) => count === 0)
}
