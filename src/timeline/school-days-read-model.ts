import { sql } from 'kysely'
import { type Day, type PersonId, contains, fromDaterange } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { SeasonTables } from '#seasons'
import type { SchoolDays } from './quiet-hours.ts'

type Tables = SeasonTables & PartnershipTables

/**
 * The school days around a day for each person: the terms of their own school, else of its local authority.
 * Where no terms are known only August and bank holidays are free.
 */
export async function schoolDaysOf(
  db: Reader,
  people: readonly PersonId[],
  around: Day,
): Promise<(person: PersonId | null) => SchoolDays> {
  const [holidays, terms] = await Promise.all([holidaysAround(db, around), termsOf(db, people, around)])
  return (person) => {
    const own = person === null ? [] : (terms.get(person) ?? [])
    return (day) => {
      if (holidays.has(day)) return false
      return own.length === 0 ? day.slice(5, 7) !== '08' : own.some((term) => contains(term, day))
    }
  }
}

async function holidaysAround(db: Reader, around: Day): Promise<Set<Day>> {
  const rows = await reading<Tables>(db)
    .selectFrom('bank_holiday')
    .select('day')
    .where(sql<boolean>`day between ${around}::date - 30 and ${around}::date + 30`)
    .execute()
  return new Set(rows.map(({ day }) => day))
}

async function termsOf(db: Reader, people: readonly PersonId[], around: Day) {
  if (people.length === 0) return new Map<PersonId, ReturnType<typeof fromDaterange>[]>()
  const rows = await reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('school', 'school.id', 'post.school_id')
    .innerJoin('term', (join) =>
      join.on(
        sql<boolean>`term.school_id = school.id or (term.la_code = school.la_code
          and not exists (select from term own where own.school_id = school.id))`,
      ),
    )
    .select(['post.person_id', 'term.days'])
    .where('post.person_id', 'in', [...people])
    .where(sql<boolean>`post.held @> ${around}::date`)
    .where(sql<boolean>`term.days && daterange(${around}::date - 200, ${around}::date + 200)`)
    .execute()
  const grouped = Map.groupBy(rows, ({ person_id }) => person_id)
  return new Map([...grouped].map(([person, own]) => [person, own.map(({ days }) => fromDaterange(days))]))
}
