import { sql } from 'kysely'
import type { Day } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { CohortId, EnrolmentId } from '../ids.ts'
import type { Tables } from './cohort-store.ts'

export async function cohortOf(db: Reader, enrolment: EnrolmentId): Promise<CohortId | null> {
  const row = await reading<Tables>(db)
    .selectFrom('programme_enrolment')
    .select('cohort_id')
    .where('id', '=', enrolment)
    .executeTakeFirst()
  return row?.cohort_id ?? null
}

type Leaving = { readonly enrolment: EnrolmentId; readonly until: Day }

/** Whoever leaves takes no further part in a group; the visits that they hosted stay on record. */
export async function endEnrolmentOn(tx: Transactor, { enrolment, until }: Leaving): Promise<void> {
  await sql`update programme_enrolment set held = daterange(lower(held), ${until}::date)
    where id = ${enrolment}`.execute(writing<Tables>(tx))
  await writing<Tables>(tx)
    .deleteFrom('programme_group_member')
    .where('enrolment_id', '=', enrolment)
    .execute()
}
