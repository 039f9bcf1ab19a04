import { sql } from 'kysely'
import { type Occasion, personOf, toDaterange } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { fromDaterange } from '#kernel'
import type { AccreditationEnded, AccreditationGranted, AccreditationRenewed } from '../facts.ts'
import type { AccreditationId } from '../ids.ts'
import type { HeldAccreditation, Tables } from '../store.ts'
import type { PractitionerTables } from '../tables.ts'

export type NamedAccreditation = HeldAccreditation & { readonly name: string }

export async function findAccreditation(db: Reader, id: AccreditationId): Promise<NamedAccreditation | null> {
  const row = await reading<Tables>(db)
    .selectFrom('accreditation')
    .innerJoin('person', 'person.id', 'accreditation.person_id')
    .select(['accreditation.id as accreditation', 'person.id as person', 'person.name', 'kind', 'held'])
    .where('accreditation.id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, held: fromDaterange(row.held) } : null
}

export async function writeAccreditation(
  tx: Transactor,
  { body }: AccreditationGranted,
  { by }: Occasion,
): Promise<void> {
  await writing<PractitionerTables>(tx)
    .insertInto('accreditation')
    .values({
      id: body.accreditation,
      person_id: body.person,
      kind: body.kind,
      held: toDaterange({ from: body.from, until: body.until }),
      session_id: body.trainingSession,
      granted_by: personOf(by),
    })
    .execute()
}

export async function moveItsEnd(
  tx: Transactor,
  { body }: AccreditationRenewed | AccreditationEnded,
): Promise<void> {
  await writing<PractitionerTables>(tx)
    .updateTable('accreditation')
    .set({ held: sql`daterange(lower(held), ${body.until}::date)` })
    .where('id', '=', body.accreditation)
    .execute()
}
