import { createHash } from 'node:crypto'
import type { Day, Instant, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ExportTokenId } from '../ids.ts'
import type { ImpactTables } from '../tables.ts'

/** What is kept of a token: never the token itself. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

export type ExportToken = {
  readonly id: ExportTokenId
  readonly person: PersonId
  readonly revokedAt: Instant | null
}

export async function findToken(db: Reader, id: ExportTokenId): Promise<ExportToken | null> {
  const found = await reading<ImpactTables>(db)
    .selectFrom('export_token')
    .where('id', '=', id)
    .select(['id', 'person_id as person', 'revoked_at as revokedAt'])
    .executeTakeFirst()
  return found ?? null
}

/** The address of the person whose token a secret is, while it holds; null when nobody's. */
export async function holderOf(db: Reader, secret: string): Promise<string | null> {
  const found = await reading<ImpactTables & PartnershipTables>(db)
    .selectFrom('export_token')
    .innerJoin('person', 'person.id', 'export_token.person_id')
    .where('secret_hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .select('person.email')
    .executeTakeFirst()
  return found?.email ?? null
}

type Granted = {
  readonly id: ExportTokenId
  readonly person: PersonId
  readonly name: string
  readonly secret: string
  readonly at: Instant
}

export async function insertToken(tx: Transactor, { id, person, name, secret, at }: Granted): Promise<void> {
  await writing<ImpactTables>(tx)
    .insertInto('export_token')
    .values({
      id,
      person_id: person,
      name,
      secret_hash: hashOf(secret),
      granted_at: at,
      revoked_at: null,
      used_on: null,
    })
    .execute()
}

export async function revoke(tx: Transactor, id: ExportTokenId, at: Instant): Promise<void> {
  await writing<ImpactTables>(tx)
    .updateTable('export_token')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .execute()
}

/** On which day a token was used last, for its owner to see that it still is. */
export async function markUsed(tx: Transactor, secret: string, on: Day): Promise<void> {
  await writing<ImpactTables>(tx)
    .updateTable('export_token')
    .set({ used_on: on })
    .where('secret_hash', '=', hashOf(secret))
    .where((is) => is.or([is('used_on', 'is', null), is('used_on', '<', on)]))
    .execute()
}
