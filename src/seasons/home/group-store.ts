import { sql } from 'kysely'
import { type Day, type Period, type PersonId, fromDaterange, toDaterange } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { Group } from '../board/board-store.ts'
import type { PlacementId, SeasonId } from '../ids.ts'
import { type ReviewRole, agreedStates } from '../places/placement.ts'
import type { SeasonTables } from '../tables.ts'

/** Somebody of a hub or a trust who reviews. `where` is named at the group’s own schools alone. */
export type GroupReviewer = {
  readonly placement: PlacementId
  readonly person: PersonId
  readonly name: string
  readonly role: ReviewRole
  readonly from: string | null
  readonly days: Period
  readonly where: string | null
}

type Asked = { readonly season: SeasonId; readonly group: Group; readonly within: Period }
type Row = Omit<GroupReviewer, 'days'> & { readonly days: string }

const membersOf = {
  hub: { table: sql.table('hub_school'), column: sql.ref('hub_id') },
  trust: { table: sql.table('trust_school'), column: sql.ref('trust_id') },
} as const

/** Who of the group’s people has said yes to a review in the period, or was at it; the earliest first. */
export async function reviewersOfGroup(
  db: Reader,
  { season, group, within }: Asked,
  today: Day,
): Promise<GroupReviewer[]> {
  const { table, column } = membersOf[group.kind]
  const { rows } = await sql<Row>`
    select placement.id as placement, person.id as person, person.name, placement.role, own.school as "from",
      review.days, case when theirs.${column} = ${group.id} then host.name end as "where"
    from placement
    join review on review.id = placement.review_id
    join school as host on host.id = review.school_id
    join person on person.id = placement.person_id
    join lateral (
      select school.name as school
      from post
      left join school on school.id = post.school_id
      left join ${table} member on member.school_id = post.school_id and member.held @> ${today}::date
      where post.person_id = placement.person_id and post.held @> ${today}::date
        and coalesce(post.${column}, member.${column}) = ${group.id}
      order by post.school_id is null, post.held desc
      limit 1
    ) own on true
    left join ${table} theirs on theirs.school_id = review.school_id and theirs.held @> lower(review.days)
    where review.season_id = ${season}
      and placement.state in (${sql.join([...agreedStates])})
      and review.days && ${toDaterange(within)}::daterange
    order by review.days, person.name`.execute(reading<SeasonTables & PartnershipTables>(db))
  return rows.map(({ days, ...row }) => ({ ...row, days: fromDaterange(days) }))
}
