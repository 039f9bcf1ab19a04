import { sql } from 'kysely'
import { type Refused, refusalOf } from '#kernel'
import { type PartnershipYear, theOffice, trustees, yearAfter, yearOf } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { CohortId } from '../ids.ts'
import type { Programme } from '../programme.ts'
import type { Tables } from './cohort-store.ts'

export type CohortLine = {
  readonly cohort: CohortId
  readonly programme: Programme
  readonly year: PartnershipYear
  readonly members: number
  readonly ungrouped: number
  readonly groups: number
  readonly facilitators: number
  readonly visitsHeld: number
  readonly visitsToCome: number
}

export type CohortsView = {
  readonly cohorts: readonly CohortLine[]
  /** This year and the next: cohorts can be opened for them. */
  readonly years: readonly PartnershipYear[]
  readonly mayOpen: boolean
}

/** Every cohort, the latest year first: one query however many there are. */
export async function cohortsView({ db, actor, today }: Reading): Promise<CohortsView | Refused> {
  const asking = { actor, state: null, today }
  const forbidden = refusalOf(theOffice.or(trustees), asking)
  if (forbidden) return forbidden
  const cohorts = await reading<Tables>(db)
    .selectFrom('programme_cohort as cohort')
    .select(['cohort.id as cohort', 'cohort.programme', 'cohort.year'])
    .select([
      sql<number>`(select count(*)::int from programme_enrolment where cohort_id = cohort.id)`.as('members'),
      sql<number>`(select count(*)::int from programme_enrolment where cohort_id = cohort.id
        and held @> least(${today}::date, upper(cohort.held) - 1)
        and not exists (select from programme_group_member where enrolment_id = programme_enrolment.id))`.as(
        'ungrouped',
      ),
      sql<number>`(select count(*)::int from programme_group where cohort_id = cohort.id)`.as('groups'),
      sql<number>`(select count(*)::int from programme_facilitator where cohort_id = cohort.id)`.as(
        'facilitators',
      ),
      sql<number>`(select count(*)::int from programme_visit join programme_group on programme_group.id = group_id
        where cohort_id = cohort.id and recorded_at is not null)`.as('visitsHeld'),
      sql<number>`(select count(*)::int from programme_visit join programme_group on programme_group.id = group_id
        where cohort_id = cohort.id and recorded_at is null and called_off_at is null)`.as('visitsToCome'),
    ])
    .orderBy('cohort.year', 'desc')
    .orderBy('cohort.programme')
    .execute()
  const year = yearOf(today)
  return { cohorts, years: [year, yearAfter(year)], mayOpen: theOffice.allows(asking) }
}
