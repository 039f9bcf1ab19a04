import { type Refused, refusalOf } from '#kernel'
import { type SchoolId, partners } from '#partnership'
import type { Reading } from '#platform/database'
import { type ListedArea, asListed, listedFrom, listedOn } from './listed-store.ts'

/** What one school is accredited for and shares, for partners. */
export async function areasOfSchoolView(
  { db, actor, today }: Reading,
  school: SchoolId,
): Promise<readonly ListedArea[] | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const rows = await asListed(listedOn(db, today).where('area.school_id', '=', school)).execute()
  return rows.map(listedFrom)
}
