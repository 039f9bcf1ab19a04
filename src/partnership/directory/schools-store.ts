import { type SqlBool, sql } from 'kysely'
import type { Day } from '#kernel'
import { type Reader, reading } from '#platform/database'
import { yearOf } from '../partnership-year.ts'
import type { PartnershipTables } from '../tables.ts'
import type { SchoolsQuestion } from './schools-question.ts'

/** The period in that column holds on the day. */
export const onThatDay = (column: string, day: Day) => sql<SqlBool>`${sql.ref(column)} @> ${day}::date`

/** Schools with the trust, hub and level that they have on the day. */
export const schoolsOn = (db: Reader, day: Day) =>
  reading<PartnershipTables>(db)
    .selectFrom('school')
    .leftJoin('membership', (join) =>
      join.onRef('membership.school_id', '=', 'school.id').on('membership.year', '=', yearOf(day)),
    )
    .leftJoin('trust_school', (join) =>
      join.onRef('trust_school.school_id', '=', 'school.id').on(onThatDay('trust_school.held', day)),
    )
    .leftJoin('trust', 'trust.id', 'trust_school.trust_id')
    .leftJoin('hub_school', (join) =>
      join.onRef('hub_school.school_id', '=', 'school.id').on(onThatDay('hub_school.held', day)),
    )
    .leftJoin('hub', 'hub.id', 'hub_school.hub_id')

type Schools = ReturnType<typeof schoolsOn>

export function searchedFor(db: Reader, question: SchoolsQuestion, day: Day): Schools {
  const { q, phase, region, level, hub, all } = question
  return schoolsOn(db, day)
    .$if(all !== 'yes', (schools) => schools.where('membership.level', 'is not', null))
    .$if(phase !== undefined, (schools) => schools.where(sql<SqlBool>`school.phase = ${phase}`))
    .$if(region !== undefined, (schools) => schools.where(sql<SqlBool>`school.region = ${region}`))
    .$if(level !== undefined, (schools) => schools.where(sql<SqlBool>`membership.level = ${level}`))
    .$if(hub !== undefined, (schools) => schools.where(sql<SqlBool>`hub.id = ${hub}`))
    .$if(Boolean(q), (schools) => schools.where(matching(q ?? '')))
}

/** A URN is six digits; a postcode begins with a letter and holds a digit; anything else is words of a name. */
function matching(words: string) {
  if (/^\d{5,6}$/.test(words))
    return sql<SqlBool>`school.id in (select school_id from school_urn where urn = ${Number(words)})`
  const like = `%${words.toLowerCase().replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
  const postcode = words.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const named = sql<SqlBool>`(lower(school.name) like ${like} or lower(trust.name) like ${like} or lower(school.la_name) like ${like})`
  if (!/^[A-Z]{1,2}\d/.test(postcode)) return named
  return sql<SqlBool>`(${named} or replace(school.postcode, ' ', '') like ${`${postcode}%`})`
}
