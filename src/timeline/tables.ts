import type { Instant, PersonId } from '#kernel'
import type { NotificationKind } from './notifications/notification.ts'

export type TimelineTables = {
  notification: {
    id: string
    person_id: PersonId
    kind: NotificationKind
    words: string
    about_kind: string | null
    about_id: string | null
    fact_id: string | null
    at: Instant
    read_at: Instant | null
  }
  digest_sent: { person_id: PersonId; week: string }
}
