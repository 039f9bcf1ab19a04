import { sql } from 'kysely'
import { type Day, type Period, fromDaterange, newId, toDaterange } from '#kernel'
import type { PartnershipTables, Phase, SchoolId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { RecordId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import type { SchoolCalendar } from './school-calendar.ts'

type Whose = {
  readonly school: SchoolId
  readonly authority: number | null
  readonly phase: Phase
}

/** All that a school's days hang on in a period. */
export async function calendarOf(
  db: Reader,
  { within, ...whose }: Whose & { readonly within: Period },
): Promise<SchoolCalendar> {
  return (await calendarsOf(db, [whose], within))(whose)
}

/** The same for several schools, in as many queries. */
export async function calendarsOf(
  db: Reader,
  schools: readonly Whose[],
  within: Period,
): Promise<(whose: Whose) => SchoolCalendar> {
  const { holidays, terms, inset, exams } = await daysKnown(db, schools, within)
  const bankHolidays = new Map(holidays.map(({ day, name }) => [day, name]))
  return ({ school, authority, phase }) => {
    const own = terms.filter(({ school_id }) => school_id === school)
    const theAuthoritys = terms.filter(
      ({ school_id, la_code }) => school_id === null && la_code === (authority ?? -1),
    )
    return {
      bankHolidays,
      terms: (own.length > 0 ? own : theAuthoritys).map(named),
      termsAre: own.length > 0 ? 'ownTerms' : 'termsOfTheAuthority',
      insetDays: new Set(inset.flatMap(({ school_id, day }) => (school_id === school ? [day] : []))),
      exams: exams.filter((one) => one.phase === phase).map(named),
    }
  }
}

const named = ({ name, days }: { readonly name: string; readonly days: string }) => ({
  name,
  days: fromDaterange(days),
})

async function daysKnown(db: Reader, schools: readonly Whose[], within: Period) {
  const tables = reading<SeasonTables>(db)
  const range = toDaterange(within)
  const ids = schools.map(({ school }) => school)
  const authorities = schools.map(({ authority }) => authority ?? -1)
  const [holidays, terms, inset, exams] = await Promise.all([
    tables
      .selectFrom('bank_holiday')
      .select(['day', 'name'])
      .where(sql<boolean>`day <@ ${range}::daterange`)
      .execute(),
    tables
      .selectFrom('term')
      .select(['school_id', 'la_code', 'name', 'days'])
      .where((where) => where.or([where('school_id', 'in', ids), where('la_code', 'in', authorities)]))
      .where(sql<boolean>`days && ${range}::daterange`)
      .orderBy('days')
      .execute(),
    tables
      .selectFrom('inset_day')
      .select(['school_id', 'day'])
      .where('school_id', 'in', ids)
      .where(sql<boolean>`day <@ ${range}::daterange`)
      .execute(),
    tables
      .selectFrom('exam_window')
      .select(['phase', 'name', 'days'])
      .where(
        'phase',
        'in',
        schools.map(({ phase }) => phase),
      )
      .where(sql<boolean>`days && ${range}::daterange`)
      .execute(),
  ])
  return { holidays, terms, inset, exams }
}

type Holiday = { readonly day: Day; readonly name: string }

export async function upsertBankHolidays(tx: Transactor, holidays: readonly Holiday[]): Promise<void> {
  if (holidays.length === 0) return
  await writing<SeasonTables>(tx)
    .insertInto('bank_holiday')
    .values([...holidays])
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet((values) => ({ name: values.ref('excluded.name') })),
    )
    .execute()
}

export type TermsOfOne = {
  readonly school: SchoolId | null
  readonly authority: number | null
  readonly within: Period
  readonly terms: readonly (Period & { readonly name: string })[]
}

export async function replaceTerms(tx: Transactor, { school, authority, within, terms }: TermsOfOne) {
  const tables = writing<SeasonTables>(tx)
  await tables
    .deleteFrom('term')
    .where((where) => (school === null ? where('la_code', '=', authority) : where('school_id', '=', school)))
    .where(sql<boolean>`days && ${toDaterange(within)}::daterange`)
    .execute()
  if (terms.length === 0) return
  await tables
    .insertInto('term')
    .values(
      terms.map((term) => ({
        id: newId(RecordId),
        school_id: school,
        la_code: school === null ? authority : null,
        name: term.name,
        days: toDaterange(term),
      })),
    )
    .execute()
}

type InsetDays = { readonly school: SchoolId; readonly within: Period; readonly days: readonly Day[] }

export async function replaceInsetDays(tx: Transactor, { school, within, days }: InsetDays): Promise<void> {
  const tables = writing<SeasonTables>(tx)
  await tables
    .deleteFrom('inset_day')
    .where('school_id', '=', school)
    .where(sql<boolean>`day <@ ${toDaterange(within)}::daterange`)
    .execute()
  if (days.length === 0) return
  await tables
    .insertInto('inset_day')
    .values([...new Set(days)].map((day) => ({ school_id: school, day })))
    .execute()
}

type Exams = Period & { readonly phase: Phase; readonly name: string }

export async function replaceExamWindows(tx: Transactor, within: Period, windows: readonly Exams[]) {
  const tables = writing<SeasonTables>(tx)
  await tables
    .deleteFrom('exam_window')
    .where(sql<boolean>`days && ${toDaterange(within)}::daterange`)
    .execute()
  if (windows.length === 0) return
  await tables
    .insertInto('exam_window')
    .values(
      windows.map((exams) => ({
        id: newId(RecordId),
        phase: exams.phase,
        name: exams.name,
        days: toDaterange(exams),
      })),
    )
    .execute()
}

export async function findSchool(db: Reader, school: SchoolId) {
  const found = await reading<PartnershipTables>(db)
    .selectFrom('school')
    .select(['id as school', 'name', 'la_code as authority', 'phase'])
    .where('id', '=', school)
    .executeTakeFirst()
  return found ?? null
}
