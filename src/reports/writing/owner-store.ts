import type { Occasion, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReportId } from '../ids.ts'
import type { ReportTables } from '../tables.ts'

type Given = { readonly report: ReportId; readonly section: string; readonly person: PersonId }

export async function upsertOwner(tx: Transactor, { report, section, person }: Given, { at }: Occasion) {
  await writing<ReportTables>(tx)
    .insertInto('report_owner')
    .values({ report_id: report, section, person_id: person, since: at })
    .onConflict((known) =>
      known.columns(['report_id', 'section']).doUpdateSet({ person_id: person, since: at }),
    )
    .execute()
}

/** Who sees each section through, by the section’s key. */
export async function ownersOf(db: Reader, report: ReportId) {
  const rows = await reading<ReportTables & PartnershipTables>(db)
    .selectFrom('report_owner')
    .innerJoin('person', 'person.id', 'report_owner.person_id')
    .where('report_id', '=', report)
    .select(['section', 'person.id as person', 'person.name'])
    .execute()
  return new Map(rows.map(({ section, person, name }) => [section, { person, name }]))
}
