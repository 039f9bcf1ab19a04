import { type Reader, reading } from '#platform/database'
import type { PartnershipTables } from '../tables.ts'

/** Whether no school is known at all: so it is on the first start, and never again. */
export async function isRegisterEmpty(db: Reader): Promise<boolean> {
  const school = await reading<PartnershipTables>(db)
    .selectFrom('school')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return school === undefined
}
