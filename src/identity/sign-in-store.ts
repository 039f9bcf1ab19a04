import { type Kysely, type KyselyPlugin, sql } from 'kysely'
import { z } from 'zod'
import { type Instant, newSecret } from '#kernel'
import { type Database, type Reader, type Transactor, reading, writing } from '#platform/database'
import type { IdentityTables } from './tables.ts'

/** How long a session lasts after it was last used. */
export const sessionHours = 12

const Moment = z.coerce.date()

/** better-auth reckons with Dates and would take our moments, which are text, for ones that never pass. */
const moments: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'string' && /_(at|until)$/.test(column) ? Moment.parse(value) : value,
        ]),
      ),
    ),
  }),
}

export const withMoments = ({ kysely }: Database): Kysely<object> => kysely.withPlugin(moments)

const now = sql<Instant>`now()`
const lasting = sql<Instant>`now() + make_interval(hours => ${sessionHours})`

/** The session that a token opens, while it lasts. `stale`: it is time to renew it. */
export const findSession = (db: Reader, token: string) =>
  reading<IdentityTables>(db)
    .selectFrom('identity_session as session')
    .innerJoin('identity_sign_in as sign_in', 'sign_in.id', 'session.user_id')
    .select([
      'session.id',
      'session.user_id',
      'session.second_factor_at',
      'sign_in.email',
      'sign_in.two_factor_enabled',
      sql<boolean>`session.updated_at < now() - interval '10 minutes'`.as('stale'),
    ])
    .where('session.token', '=', token)
    .where('session.expires_at', '>', now)
    .executeTakeFirst()

export async function renewSession(tx: Transactor, id: string): Promise<void> {
  await writing<IdentityTables>(tx)
    .updateTable('identity_session')
    .set({ expires_at: lasting, updated_at: now })
    .where('id', '=', id)
    .execute()
}

export async function markSecondFactor(tx: Transactor, token: string): Promise<void> {
  await writing<IdentityTables>(tx)
    .updateTable('identity_session')
    .set({ second_factor_at: now })
    .where('token', '=', token)
    .execute()
}

export async function endSession(tx: Transactor, token: string): Promise<void> {
  await writing<IdentityTables>(tx).deleteFrom('identity_session').where('token', '=', token).execute()
}

/** Voids a code that has been asked for again, or that is no longer needed. */
export async function forgetCode(tx: Transactor, email: string): Promise<void> {
  await writing<IdentityTables>(tx)
    .deleteFrom('identity_verification')
    .where('identifier', '=', `sign-in-otp-${email}`)
    .execute()
}

export const sessionsOf = (db: Reader, signInId: string) =>
  reading<IdentityTables>(db)
    .selectFrom('identity_session')
    .select(['id', 'user_agent', 'created_at', 'updated_at'])
    .where('user_id', '=', signInId)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .execute()

/** Ends one session of that person's, or with `id: null` all but the one they are using. */
export async function endSessionOf(
  tx: Transactor,
  { signInId, id, keeping }: { signInId: string; id: string | null; keeping: string },
): Promise<void> {
  const sessions = writing<IdentityTables>(tx)
    .deleteFrom('identity_session')
    .where('user_id', '=', signInId)
    .where('id', '<>', keeping)
  await (id === null ? sessions : sessions.where('id', '=', id)).execute()
}

export const passkeysOf = (db: Reader, signInId: string) =>
  reading<IdentityTables>(db)
    .selectFrom('identity_passkey')
    .select(['id', 'name', 'created_at'])
    .where('user_id', '=', signInId)
    .orderBy('created_at')
    .execute()

export async function removePasskeyOf(tx: Transactor, signInId: string, id: string): Promise<void> {
  await writing<IdentityTables>(tx)
    .deleteFrom('identity_passkey')
    .where('user_id', '=', signInId)
    .where('id', '=', id)
    .execute()
}

/** Whether an authenticator app has been set up (`verified`), begun, or neither (null). */
export const authenticatorOf = (db: Reader, signInId: string) =>
  reading<IdentityTables>(db)
    .selectFrom('identity_authenticator')
    .select('verified')
    .where('user_id', '=', signInId)
    .executeTakeFirst()

export async function removeAuthenticatorOf(tx: Transactor, signInId: string): Promise<void> {
  const db = writing<IdentityTables>(tx)
  await db.deleteFrom('identity_authenticator').where('user_id', '=', signInId).execute()
  await db
    .updateTable('identity_sign_in')
    .set({ two_factor_enabled: false })
    .where('id', '=', signInId)
    .execute()
}

/** Forgets every second factor of somebody who has lost theirs, and ends their sessions. */
export async function forgetSecondFactors(tx: Transactor, email: string): Promise<boolean> {
  const db = writing<IdentityTables>(tx)
  const signIn = await db
    .updateTable('identity_sign_in')
    .set({ two_factor_enabled: false })
    .where('email', '=', email.toLowerCase())
    .returning('id')
    .executeTakeFirst()
  if (!signIn) return false
  await db.deleteFrom('identity_authenticator').where('user_id', '=', signIn.id).execute()
  await db.deleteFrom('identity_passkey').where('user_id', '=', signIn.id).execute()
  await db.deleteFrom('identity_session').where('user_id', '=', signIn.id).execute()
  return true
}

/** The secret that signs cookies and seals second factors: made once, and the same for every process. */
export async function keptSecret(database: Database): Promise<string> {
  return database.transaction(async (tx) => {
    const db = writing<IdentityTables>(tx)
    await db
      .insertInto('identity_setting')
      .values({ name: 'secret', value: newSecret() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const kept = await db
      .selectFrom('identity_setting')
      .select('value')
      .where('name', '=', 'secret')
      .executeTakeFirstOrThrow()
    return kept.value
  })
}

/** Sweeps out what no longer opens anything. Nothing depends on it but the size of the tables. */
export async function forgetExpired(tx: Transactor): Promise<void> {
  const db = writing<IdentityTables>(tx)
  await db.deleteFrom('identity_session').where('expires_at', '<', now).execute()
  await db.deleteFrom('identity_verification').where('expires_at', '<', now).execute()
  await db
    .deleteFrom('identity_limit')
    .where('expire', '<', sql<number>`extract(epoch from now()) * 1000`)
    .execute()
}
