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
  identity_sign_in: { id: string; email: string; two_factor_enabled: boolean | null }
  identity_session: {
    id: string
    token: string
    user_id: string
    user_agent: string | null
    second_factor_at: Instant | null
    expires_at: Instant
    created_at: Instant
    updated_at: Instant
  }
  identity_verification: { id: string; identifier: string; expires_at: Instant }
  identity_limit: { key: string; expire: number | null }
  identity_authenticator: { id: string; user_id: string; verified: boolean | null }
  identity_passkey: { id: string; user_id: string; name: string | null; created_at: Instant | null }
  identity_setting: { name: string; value: string }
}
