import { type Instant, type PersonId, type Refused, type Subject, newSecret } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { refused } from './refusals.ts'
import { secretHash } from './secret-hash.ts'
import type { IdentityTables } from './tables.ts'

/** One task on one subject, for somebody who need not sign in: accepting a place, checking facts. */
export type TaskLink = {
  readonly task: string
  readonly of: Subject
  readonly person: PersonId | null
  readonly expires: Instant
}

/** Returns the secret that goes into the link. It is told once; the database keeps only its hash. */
export async function makeTaskLink(tx: Transactor, { task, of, person, expires }: TaskLink): Promise<string> {
  const secret = newSecret()
  await writing<IdentityTables>(tx)
    .insertInto('identity_task_link')
    .values({
      secret_hash: secretHash(secret),
      task,
      subject_kind: of.kind,
      subject_id: of.id,
      person_id: person,
      expires_at: expires,
    })
    .execute()
  return secret
}

type Opening = { readonly task: string; readonly secret: string; readonly at: Instant }

/** What the secret opens for that task at that moment, or `link-expired`: the answer never says which it was. */
export async function openTaskLink(db: Reader, { task, secret, at }: Opening): Promise<TaskLink | Refused> {
  const row = await reading<IdentityTables>(db)
    .selectFrom('identity_task_link')
    .selectAll()
    .where('secret_hash', '=', secretHash(secret))
    .where('task', '=', task)
    .where('revoked', '=', false)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  if (!row) return refused('link-expired')
  return {
    task: row.task,
    of: { kind: row.subject_kind, id: row.subject_id },
    person: row.person_id,
    expires: row.expires_at,
  }
}

/** Withdraws every link made for that task on that subject; with a person, only theirs. */
export async function revokeTaskLinks(
  tx: Transactor,
  { task, of, person }: Omit<TaskLink, 'expires'>,
): Promise<void> {
  const links = writing<IdentityTables>(tx)
    .updateTable('identity_task_link')
    .set({ revoked: true })
    .where('task', '=', task)
    .where('subject_kind', '=', of.kind)
    .where('subject_id', '=', of.id)
  await (person === null ? links : links.where('person_id', '=', person)).execute()
}
