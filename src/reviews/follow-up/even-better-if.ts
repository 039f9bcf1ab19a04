import { z } from 'zod'
import type { Instant } from '#kernel'
import type { EvenBetterIfId } from '../ids.ts'

/** What has become of an even-better-if. */
export const FollowUpStatus = z.enum(
  ['resolved', 'started', 'notStarted', 'noLongerRelevant'],
  'Choose what has become of it',
)
export type FollowUpStatus = z.infer<typeof FollowUpStatus>

export const followUpWords: Record<FollowUpStatus, string> = {
  resolved: 'Fully resolved',
  started: 'Started and needs further work',
  notStarted: 'Not started',
  noLongerRelevant: 'No longer relevant',
}

export type FollowUp = {
  readonly status: FollowUpStatus
  readonly note: string
  readonly by: string | null
  readonly at: Instant
}

/** Something that would be even better, as the review left it, and what has been said of it since. */
export type EvenBetterIf = {
  readonly id: EvenBetterIfId
  readonly section: string
  readonly words: string
  /** What the school says. */
  readonly said: FollowUp | null
  /** What the next review found, which stands. */
  readonly confirmed: FollowUp | null
}
