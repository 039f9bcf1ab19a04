import { sql } from 'kysely'
import { type Day, addDays, fromDaterange } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { AccreditationId, AccreditationKind, PractitionerTables } from '#practitioners'
import type { Reachable } from './review-read-model.ts'

export type EndingAccreditation = {
  readonly accreditation: AccreditationId
  readonly kind: AccreditationKind
  readonly lastDay: Day
  readonly to: Reachable
}

/** Accreditations whose last day is near, which nothing follows and of which their person has not been told. */
export async function endingAccreditations(db: Reader, from: Day, by: Day): Promise<EndingAccreditation[]> {
  const rows = await reading<PractitionerTables & PartnershipTables>(db)
    .selectFrom('accreditation')
    .innerJoin('person', 'person.id', 'accreditation.person_id')
    .select(['accreditation.id', 'accreditation.kind', 'accreditation.held'])
    .select(['person.id as person', 'person.name', 'person.email'])
    .where(
      sql<boolean>`upper(accreditation.held) > ${from}::date and upper(accreditation.held) <= ${addDays(by, 1)}::date`,
    )
    .where(
      sql<boolean>`not exists (select from accreditation later
        where later.person_id = accreditation.person_id and later.kind = accreditation.kind
          and lower(later.held) >= upper(accreditation.held))`,
    )
    .where(
      sql<boolean>`not exists (select from notification
        where about_kind = 'accreditation' and about_id = accreditation.id
          and notification.person_id = accreditation.person_id)`,
    )
    .orderBy('accreditation.id')
    .execute()
  return rows.flatMap(({ id, kind, held, person, name, email }) => {
    const { until } = fromDaterange(held)
    if (until === null) return []
    return [{ accreditation: id, kind, lastDay: addDays(until, -1), to: { person, name, email } }]
  })
}
