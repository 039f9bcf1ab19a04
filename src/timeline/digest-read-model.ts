import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { TimelineTables } from './tables.ts'

export type Digest = {
  readonly person: PersonId
  readonly name: string
  readonly email: string
  readonly lines: readonly string[]
}

/** What each person was told in the week before, and has not read; nobody twice for the same week. */
export async function digestsFor(db: Reader, monday: Day): Promise<Digest[]> {
  const rows = await reading<TimelineTables & PartnershipTables>(db)
    .selectFrom('notification')
    .innerJoin('person', 'person.id', 'notification.person_id')
    .select(['person.id', 'person.name', 'person.email', 'notification.words'])
    .where('person.email', 'is not', null)
    .where('notification.read_at', 'is', null)
    .where(sql<boolean>`notification.at >= ${monday}::date - 7`)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('digest_sent')
            .select('week')
            .whereRef('digest_sent.person_id', '=', 'person.id')
            .where('week', '=', monday),
        ),
      ),
    )
    .orderBy('person.name')
    .orderBy('person.id')
    .orderBy('notification.at')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((told) => {
    const [first] = told
    if (!first?.email) return []
    return [{ person: first.id, name: first.name, email: first.email, lines: told.map(({ words }) => words) }]
  })
}

export async function digestWasSent(tx: Transactor, person: PersonId, week: Day): Promise<void> {
  await writing<TimelineTables>(tx)
    .insertInto('digest_sent')
    .values({ person_id: person, week })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
