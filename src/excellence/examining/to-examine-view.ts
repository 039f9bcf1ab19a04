import { sql } from 'kysely'
import { type Day, type Refused, fromDaterange, personOf, refusalOf, signedIn } from '#kernel'
import { type Reading, reading } from '#platform/database'
import type { ReviewRole, SeasonTables } from '#seasons'
import type { Tables } from '../area-store.ts'
import type { Opinion } from '../area.ts'
import type { Category } from '../category.ts'
import type { AreaId } from '../ids.ts'

export type AreaToExamine = {
  readonly area: AreaId
  readonly title: string
  readonly category: Category
  readonly schoolName: string
  readonly first: Day
  readonly begun: boolean
  readonly role: ReviewRole
  readonly opinion: Opinion | null
}

/** The areas that the asking person’s reviews have yet to close, those that begin first above. */
export async function toExamineView({
  db,
  actor,
  today,
}: Reading): Promise<readonly AreaToExamine[] | Refused> {
  const forbidden = refusalOf(signedIn, { actor, state: null, today })
  if (forbidden) return forbidden
  const person = personOf(actor)
  if (person === null) return []
  const rows = await reading<Tables & SeasonTables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .innerJoin('school', 'school.id', 'review.school_id')
    .innerJoin('area_examination as examination', 'examination.review_id', 'review.id')
    .innerJoin('area_of_excellence as area', 'area.id', 'examination.area_id')
    .leftJoin('area_opinion', (join) =>
      join
        .onRef('area_opinion.examination_id', '=', 'examination.id')
        .onRef('area_opinion.person_id', '=', 'placement.person_id'),
    )
    .select(['area.id as area', 'area.title', 'area.category', 'school.name as schoolName', 'review.days'])
    .select(['placement.role', 'area_opinion.opinion'])
    .where('placement.person_id', '=', person)
    .where('placement.state', 'in', ['accepted', 'attended', 'partial'])
    .where('examination.outcome', 'is', null)
    .where('review.days', 'is not', null)
    .orderBy(sql`lower(review.days)`)
    .orderBy('area.title')
    .execute()
  return rows.flatMap(({ days, ...area }) => {
    if (days === null) return []
    const { from: first } = fromDaterange(days)
    return [{ ...area, first, begun: first <= today }]
  })
}
