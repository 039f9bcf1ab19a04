import { type SqlBool, sql } from 'kysely'
import type { Day, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'

type Place = { readonly school: string; readonly trust: string | null }
type Whom = { readonly person: PersonId | null; readonly today: Day }

/** Whether somebody holds a post at a school, in its trust or at another school of it. */
export async function partsOf(
  db: Reader,
  { school, trust }: Place,
  { person, today }: Whom,
): Promise<boolean> {
  const found = await reading<PartnershipTables>(db)
    .selectFrom('post')
    .where('person_id', '=', sql<never>`${person}`)
    .where(sql<SqlBool>`held @> ${today}::date`)
    .where(
      sql<SqlBool>`(school_id = ${school} or trust_id = ${trust} or exists (
        select from trust_school where trust_school.school_id = post.school_id
          and trust_school.trust_id = ${trust} and trust_school.held @> ${today}::date))`,
    )
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}
