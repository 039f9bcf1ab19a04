import { type Refused, refusalOf, refused } from '#kernel'
import { type PartnershipYear, type SchoolId, periodOfYear } from '#partnership'
import type { Reading } from '#platform/database'
import { hostLeaders } from '../policy.ts'
import { calendarOf, findSchool } from './calendar-store.ts'
import { type TermLine, termLine } from './term-dates-view.ts'

/** The stretches that a school's reviews hang on in a year, and whether it recorded them itself. */
export type SchoolTerms = {
  readonly school: SchoolId
  readonly name: string
  readonly year: PartnershipYear
  readonly are: 'ownTerms' | 'termsOfTheAuthority'
  readonly terms: readonly TermLine[]
}

/** A school's term dates, for its leaders and the office: its own, or else those of its local authority. */
export async function schoolTermsView(
  { db, actor, today }: Reading,
  { school, year }: { readonly school: SchoolId; readonly year: PartnershipYear },
): Promise<SchoolTerms | Refused> {
  const found = await findSchool(db, school)
  if (!found) return refused('not-found')
  const forbidden = refusalOf(hostLeaders, { actor, state: { school }, today })
  if (forbidden) return forbidden
  const { terms, termsAre } = await calendarOf(db, { ...found, within: periodOfYear(year) })
  return { school, name: found.name, year, are: termsAre, terms: terms.map(termLine) }
}
