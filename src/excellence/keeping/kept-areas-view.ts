import { sql } from 'kysely'
import { type Day, type PersonId, type Refused, addDays, refusalOf } from '#kernel'
import { type SchoolId, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type AreaState, areaState } from '../area.ts'
import { type Tables, areas, courseFrom } from '../area-store.ts'
import type { Category } from '../category.ts'
import type { AreaId, IntroductionId } from '../ids.ts'

export type KeptArea = {
  readonly area: AreaId
  readonly title: string
  readonly category: Category
  readonly school: SchoolId
  readonly schoolName: string
  readonly state: AreaState
  readonly listed: boolean
  readonly until: Day | null
}

export type IntroductionWaiting = {
  readonly introduction: IntroductionId
  readonly area: AreaId
  readonly title: string
  readonly schoolName: string
  readonly person: PersonId
  readonly name: string
  readonly purpose: string
  /** How often this school was asked for an introduction in the last year, this one included. */
  readonly askedOfSchool: number
}

export type KeptAreasView = {
  readonly state: AreaState
  readonly areas: readonly KeptArea[]
  readonly counts: ReadonlyMap<AreaState, number>
  readonly waiting: readonly IntroductionWaiting[]
}

/** Every area by where it stands, and the introductions that wait for the office. */
export async function keptAreasView(
  { db, actor, today }: Reading,
  state: AreaState,
): Promise<KeptAreasView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const [rows, waiting] = await Promise.all([
    areas(db).orderBy('school.name').orderBy('area.title').execute(),
    introductionsWaiting(db, today),
  ])
  const all = rows.map((row): KeptArea => {
    const course = courseFrom(row)
    return {
      area: row.area,
      title: row.title,
      category: row.category,
      school: row.school,
      schoolName: row.schoolName,
      listed: row.listed,
      state: areaState(course, today),
      until: course.held?.until ? addDays(course.held.until, -1) : null,
    }
  })
  const counts = new Map<AreaState, number>()
  for (const one of all) counts.set(one.state, (counts.get(one.state) ?? 0) + 1)
  return { state, areas: all.filter((area) => area.state === state), counts, waiting }
}

const introductionsWaiting = (db: Reader, today: Day): Promise<IntroductionWaiting[]> =>
  reading<Tables>(db)
    .selectFrom('area_introduction as asked')
    .innerJoin('area_of_excellence as area', 'area.id', 'asked.area_id')
    .innerJoin('school', 'school.id', 'area.school_id')
    .innerJoin('person', 'person.id', 'asked.asked_by')
    .select(['asked.id as introduction', 'area.id as area', 'area.title', 'school.name as schoolName'])
    .select(['person.id as person', 'person.name', 'asked.purpose'])
    .select(
      sql<number>`(select count(*)::int from area_introduction as other
        join area_of_excellence as their on their.id = other.area_id
        where their.school_id = area.school_id and other.asked_at >= ${addDays(today, -365)}::date)`.as(
        'askedOfSchool',
      ),
    )
    .where('asked.answer', 'is', null)
    .orderBy('asked.asked_at')
    .execute()
