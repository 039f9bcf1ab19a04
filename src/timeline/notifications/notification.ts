import type { Instant, PersonId, Subject } from '#kernel'

/** What somebody is told about. Each has its own words and its own place to go. */
export type NotificationKind =
  | 'placeOffered'
  | 'offerEnding'
  | 'placeConfirmed'
  | 'placeWithdrawn'
  | 'teamFull'
  | 'teamChanged'
  | 'replacementNeeded'
  | 'standby'
  | 'move'
  | 'reviewMoved'
  | 'accreditation'
  | 'training'
  | 'areaOfExcellence'
  | 'programme'
  | 'report'

export type Notification = {
  readonly person: PersonId
  readonly kind: NotificationKind
  readonly words: string
  readonly about: Subject | null
  /** The fact that it follows; told once for each. Null for what a clock brings. */
  readonly fact: string | null
  readonly at: Instant
}
