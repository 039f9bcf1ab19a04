import type { Kept } from './device.ts'
import type { Entry } from './entry.ts'

/** What a device writes out when it cannot send: everything of one review that the server has not confirmed. */
export type RecoveryFile = {
  readonly format: 'critical-friend-notes'
  readonly version: 1
  readonly review: string
  readonly person: string
  readonly entries: readonly Entry[]
}

type Whose = Pick<RecoveryFile, 'review' | 'person'>

export const recoveryFile = (kept: readonly Kept[], { review, person }: Whose): RecoveryFile => ({
  format: 'critical-friend-notes',
  version: 1,
  review,
  person,
  entries: kept.flatMap(({ state, entry }) => (state === 'confirmed' ? [] : [entry])),
})
