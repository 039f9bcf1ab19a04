import { sql } from 'kysely'
import { type PersonId, toDaterange } from '#kernel'
import { type HubId, type PartnershipTables, type SchoolId, type TrustId, periodOfYear } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { Season } from '../season/season.ts'
import type { SeasonTables } from '../tables.ts'

type Tables = SeasonTables & PartnershipTables

/** A partner school in a season: whether it hosts, and the reviewer days that came to it. */
export type LedgerSchool = {
  readonly school: SchoolId
  readonly name: string
  readonly pupils: number | null
  readonly trust: TrustId | null
  readonly trustName: string | null
  readonly hub: HubId | null
  readonly hubName: string | null
  readonly hosts: boolean
  readonly firstYear: boolean
  readonly received: number
}

const inTheYear = (season: Season) => sql<string>`lower(${toDaterange(periodOfYear(season.year))}::daterange)`

export async function ledgerSchools(db: Reader, season: Season): Promise<LedgerSchool[]> {
  const start = inTheYear(season)
  const rows = await reading<Tables>(db)
    .selectFrom('membership')
    .innerJoin('school', 'school.id', 'membership.school_id')
    .leftJoin('trust_school', (join) =>
      join
        .onRef('trust_school.school_id', '=', 'school.id')
        .on(sql<boolean>`trust_school.held @> coalesce(lower(membership.held), ${start})`),
    )
    .leftJoin('trust', 'trust.id', 'trust_school.trust_id')
    .leftJoin('hub_school', (join) =>
      join
        .onRef('hub_school.school_id', '=', 'school.id')
        .on(sql<boolean>`hub_school.held @> coalesce(lower(membership.held), ${start})`),
    )
    .leftJoin('hub', 'hub.id', 'hub_school.hub_id')
    .leftJoin('review', (join) =>
      join
        .onRef('review.school_id', '=', 'school.id')
        .on('review.season_id', '=', season.id)
        .on(sql<boolean>`not exists (select from review_cancelled c where c.review_id = review.id)`),
    )
    .where('membership.year', '=', season.year)
    .select(['school.id as school', 'school.name', 'school.pupils'])
    .select(['trust.id as trust', 'trust.name as trustName', 'hub.id as hub', 'hub.name as hubName'])
    .select([
      sql<boolean>`review.id is not null`.as('hosts'),
      sql<boolean>`not exists (select from membership before
        where before.school_id = school.id and before.year < ${season.year})`.as('firstYear'),
      sql<number>`coalesce((select sum(coalesce(p.days_attended, 0)) from placement p
        where p.review_id = review.id and p.role = 'peer'), 0)::int`.as('received'),
    ])
    .orderBy('school.name')
    .execute()
  return rows
}

/** Days that one person gave in a season, or has promised, on behalf of the school where they then worked. */
export type DaysOfPerson = {
  readonly person: PersonId
  readonly name: string
  readonly school: SchoolId | null
  readonly given: number
  readonly promised: number
}

export async function daysOfPeople(db: Reader, season: Season): Promise<DaysOfPerson[]> {
  const { daysAPlacement } = season.policies.reciprocity
  return reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .innerJoin('person', 'person.id', 'placement.person_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('post')
          .whereRef('post.person_id', '=', 'placement.person_id')
          .where('post.school_id', 'is not', null)
          .where(sql<boolean>`post.held @> lower(placement.days)`)
          .orderBy('post.held', 'desc')
          .limit(1)
          .select('post.school_id')
          .as('own'),
      (join) => join.onTrue(),
    )
    .where('review.season_id', '=', season.id)
    .where('review.kind', '=', 'qar')
    .where('placement.state', 'in', ['accepted', 'attended', 'partial'])
    .groupBy(['person.id', 'person.name', 'own.school_id'])
    .select(['person.id as person', 'person.name', 'own.school_id as school'])
    .select([
      sql<number>`coalesce(sum(placement.days_attended), 0)::int`.as('given'),
      sql<number>`(count(*) filter (where placement.state = 'accepted') * ${daysAPlacement}::int)::int`.as(
        'promised',
      ),
    ])
    .orderBy('person.name')
    .execute()
}
