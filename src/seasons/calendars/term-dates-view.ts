import { sql } from 'kysely'
import { type Day, type Refused, addDays, fromDaterange, refusalOf, toDaterange } from '#kernel'
import { type PartnershipTables, type PartnershipYear, periodOfYear, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { SeasonTables } from '../tables.ts'
import type { SchoolCalendar } from './school-calendar.ts'

/** A stretch of school days without a holiday in it, last day included. */
export type TermLine = { readonly name: string; readonly first: Day; readonly last: Day }

/** A local authority with partner schools in the year, and its terms: none, when nobody has recorded them. */
export type AuthorityTerms = {
  readonly authority: number
  readonly name: string
  readonly schools: number
  readonly terms: readonly TermLine[]
}

export type TermDatesView = {
  readonly year: PartnershipYear
  readonly authorities: readonly AuthorityTerms[]
}

/** The term dates of every local authority in which a partner school is. */
export async function termDatesView(
  { db, actor, today }: Reading,
  year: PartnershipYear,
): Promise<TermDatesView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const [authorities, terms] = await Promise.all([authoritiesIn(db, year), termsIn(db, year)])
  return {
    year,
    authorities: authorities.map((authority) => ({
      ...authority,
      terms: terms.filter(({ la }) => la === authority.authority).map(({ la: _, ...term }) => term),
    })),
  }
}

async function authoritiesIn(db: Reader, year: PartnershipYear) {
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('membership')
    .innerJoin('school', 'school.id', 'membership.school_id')
    .where('membership.year', '=', year)
    .where('school.la_code', 'is not', null)
    .select([
      'school.la_code as authority',
      sql<string>`coalesce(max(school.la_name), 'Local authority ' || school.la_code)`.as('name'),
      sql<number>`count(*)::int`.as('schools'),
    ])
    .groupBy('school.la_code')
    .orderBy('name')
    .execute()
  return rows.flatMap(({ authority, ...rest }) => (authority === null ? [] : [{ authority, ...rest }]))
}

async function termsIn(db: Reader, year: PartnershipYear) {
  const rows = await reading<SeasonTables>(db)
    .selectFrom('term')
    .where('la_code', 'is not', null)
    .where(sql<boolean>`days && ${toDaterange(periodOfYear(year))}::daterange`)
    .select(['la_code as la', 'name', 'days'])
    .orderBy('days')
    .execute()
  return rows.map(({ la, name, days }) => ({ la, ...termLine({ name, days: fromDaterange(days) }) }))
}

/** A stretch as people say it, last day included. */
export const termLine = ({ name, days: { from, until } }: SchoolCalendar['terms'][number]): TermLine => ({
  name,
  first: from,
  last: until === null ? from : addDays(until, -1),
})
