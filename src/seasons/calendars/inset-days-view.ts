import { type Day, type Refused, refusalOf, refused } from '#kernel'
import { type PartnershipYear, type SchoolId, periodOfYear } from '#partnership'
import { type Reading } from '#platform/database'
import { hostLeaders } from '../policy.ts'
import { calendarOf, findSchool } from './calendar-store.ts'

export type InsetDaysView = {
  readonly school: SchoolId
  readonly name: string
  readonly year: PartnershipYear
  readonly days: readonly Day[]
}

/** The INSET days that a school has recorded for a year, for its leaders and the office. */
export async function insetDaysView(
  { db, actor, today }: Reading,
  { school, year }: { readonly school: SchoolId; readonly year: PartnershipYear },
): Promise<InsetDaysView | Refused> {
  const found = await findSchool(db, school)
  if (!found) return refused('not-found')
  const forbidden = refusalOf(hostLeaders, { actor, state: { school }, today })
  if (forbidden) return forbidden
  const calendar = await calendarOf(db, { ...found, within: periodOfYear(year) })
  return { school, name: found.name, year, days: [...calendar.insetDays].toSorted() }
}
