import { sql } from 'kysely'
import { type Day, fromDaterange } from '#kernel'
import type { Phase, SchoolId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { Topic } from '#practitioners'
import type { Tables } from '../area-store.ts'
import type { Category } from '../category.ts'
import type { AreaId } from '../ids.ts'
import type { Sharing } from '../sharing.ts'

/** An area as the directory lists it. */
export type ListedArea = {
  readonly area: AreaId
  readonly title: string
  readonly category: Category
  readonly phase: Phase
  readonly themes: readonly Topic[]
  readonly offers: readonly Sharing[]
  readonly school: SchoolId
  readonly schoolName: string
  readonly town: string | null
  readonly region: string | null
  readonly until: Day | null
}

/** Areas that are accredited on a day and that their schools agree to list. */
export const listedOn = (db: Reader, today: Day) =>
  reading<Tables>(db)
    .selectFrom('area_of_excellence as area')
    .innerJoin('area_accreditation as accreditation', (join) =>
      join
        .onRef('accreditation.area_id', '=', 'area.id')
        .on(sql<boolean>`accreditation.held @> ${today}::date`),
    )
    .innerJoin('school', 'school.id', 'area.school_id')
    .where('area.listed', '=', true)

export const asListed = (found: ReturnType<typeof listedOn>) =>
  found
    .select(['area.id as area', 'area.title', 'area.category', 'area.phase', 'area.themes', 'area.offers'])
    .select(['school.id as school', 'school.name as schoolName', 'school.town', 'school.region'])
    .select('accreditation.held')
    .orderBy(sql`lower(accreditation.held)`, 'desc')
    .orderBy('school.name')
    .orderBy('area.title')

type ListedRow = Omit<ListedArea, 'until'> & { readonly held: string }

export const listedFrom = ({ held, ...area }: ListedRow): ListedArea => ({
  ...area,
  until: fromDaterange(held).until,
})
