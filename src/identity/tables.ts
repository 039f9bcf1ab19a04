import type { Generated } from 'kysely'
import type { Instant, PersonId } from '#kernel'

export type IdentityTables = {
  identity_task_link: {
    secret_hash: string
    task: string
    subject_kind: string
    subject_id: string
    person_id: PersonId | null
    expires_at: Instant
    revoked: Generated<boolean>
  }
}
