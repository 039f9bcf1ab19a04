import { sql } from 'kysely'
import { type Day, toDaterange } from '#kernel'
import {
  type PartnershipTables,
  type PartnershipYear,
  type Phase,
  type SchoolId,
  periodOfYear,
} from '#partnership'
import { type Reader, reading } from '#platform/database'
import { type Category, categories } from './category.ts'
import type { AreaId } from './ids.ts'
import type { ExcellenceTables } from './tables.ts'

type Tables = ExcellenceTables & PartnershipTables

/** An area that was accredited for the first time; renewing it does not make it new. */
export type NewArea = {
  readonly area: AreaId
  readonly title: string
  readonly category: Category
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly region: string | null
  readonly accreditedOn: Day
}

/** The areas that a partnership year accredited, in the order of their days: one query. */
export const newAreasIn = (db: Reader, year: PartnershipYear): Promise<NewArea[]> =>
  reading<Tables>(db)
    .selectFrom('area_accreditation')
    .innerJoin('area_of_excellence as area', 'area.id', 'area_accreditation.area_id')
    .innerJoin('school', 'school.id', 'area.school_id')
    .select([
      'area.id as area',
      'area.title',
      'area.category',
      'school.id as school',
      'school.name as schoolName',
    ])
    .select(['area.phase', 'school.region', sql<Day>`lower(area_accreditation.held)`.as('accreditedOn')])
    .where(sql<boolean>`lower(area_accreditation.held) <@ ${toDaterange(periodOfYear(year))}::daterange`)
    .where(
      sql<boolean>`not exists (select from area_accreditation as before
        where before.area_id = area.id and lower(before.held) < lower(area_accreditation.held))`,
    )
    .orderBy('accreditedOn')
    .orderBy('area.id')
    .execute()

/** How many areas of each category are new in a partnership year, and from how many schools; all eight, also at 0. */
export type CategoryCount = { readonly category: Category; readonly areas: number; readonly schools: number }

export function countByCategory(areas: readonly Pick<NewArea, 'category' | 'school'>[]): CategoryCount[] {
  return categories.map((category) => {
    const those = areas.filter((area) => area.category === category)
    return { category, areas: those.length, schools: new Set(those.map(({ school }) => school)).size }
  })
}
