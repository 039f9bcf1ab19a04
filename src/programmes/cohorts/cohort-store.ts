import { sql } from 'kysely'
import { type Day, type Period, type PersonId, fromDaterange } from '#kernel'
import type { PartnershipTables, PartnershipYear, Phase, SchoolId, TrustId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { CohortId, EnrolmentId, GroupId } from '../ids.ts'
import type { Programme } from '../programme.ts'
import type { ProgrammeTables } from '../tables.ts'

export type Tables = ProgrammeTables & PartnershipTables

export type MemberKnown = {
  readonly enrolment: EnrolmentId
  readonly school: SchoolId | null
  readonly trust: TrustId | null
  readonly name: string
  readonly phase: Phase | null
  readonly localAuthority: string | null
  readonly held: Period
  readonly group: GroupId | null
}

export type FacilitatorKnown = {
  readonly person: PersonId
  readonly name: string
  /** Where they work today, with what it is called. */
  readonly posts: readonly { readonly place: string; readonly name: string }[]
}

export type GroupKnown = {
  readonly group: GroupId
  readonly name: string
  readonly facilitator: PersonId | null
  readonly why: string | null
}

/** A cohort with everybody in it: what the rules of enrolling, naming and grouping hang on. */
export type CohortKnown = {
  readonly cohort: CohortId
  readonly programme: Programme
  readonly year: PartnershipYear
  readonly held: Period
  readonly members: readonly MemberKnown[]
  readonly facilitators: readonly FacilitatorKnown[]
  readonly groups: readonly GroupKnown[]
}

export async function findCohort(db: Reader, id: CohortId, today: Day): Promise<CohortKnown | null> {
  const row = await reading<Tables>(db)
    .selectFrom('programme_cohort')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const [members, facilitators, groups] = await Promise.all([
    membersOf(db, id),
    facilitatorsOf(db, id, today),
    groupsOf(db, id),
  ])
  const { programme, year, held } = row
  return { cohort: id, programme, year, held: fromDaterange(held), members, facilitators, groups }
}

/** The same, held until the transaction ends, so that nobody is put into two groups at once. */
export async function findCohortToChange(tx: Transactor, id: CohortId, today: Day) {
  await sql`select 1 from programme_cohort where id = ${id} for update`.execute(writing<Tables>(tx))
  return findCohort(tx, id, today)
}

async function membersOf(db: Reader, cohort: CohortId): Promise<MemberKnown[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('programme_enrolment as enrolment')
    .leftJoin('school', 'school.id', 'enrolment.school_id')
    .leftJoin('trust', 'trust.id', 'enrolment.trust_id')
    .leftJoin('programme_group_member as placed', 'placed.enrolment_id', 'enrolment.id')
    .where('enrolment.cohort_id', '=', cohort)
    .select(['enrolment.id as enrolment', 'enrolment.school_id as school', 'enrolment.trust_id as trust'])
    .select([
      'school.phase',
      'school.la_name as localAuthority',
      'enrolment.held',
      'placed.group_id as group',
    ])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('name'))
    .orderBy('name')
    .execute()
  return rows.map(({ held, ...member }) => ({ ...member, held: fromDaterange(held) }))
}

async function facilitatorsOf(db: Reader, cohort: CohortId, today: Day): Promise<FacilitatorKnown[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('programme_facilitator as facilitator')
    .innerJoin('person', 'person.id', 'facilitator.person_id')
    .leftJoin('post', (join) =>
      join.onRef('post.person_id', '=', 'person.id').on(sql<boolean>`post.held @> ${today}::date`),
    )
    .leftJoin('school', 'school.id', 'post.school_id')
    .leftJoin('trust', 'trust.id', 'post.trust_id')
    .where('facilitator.cohort_id', '=', cohort)
    .select(['person.id as person', 'person.name', 'post.organisation_id as place'])
    .select(sql<string | null>`coalesce(school.name, trust.name)`.as('workplace'))
    .orderBy('person.name')
    .execute()
  const byPerson = Map.groupBy(rows, ({ person }) => person)
  return [...byPerson].map(([person, posts]) => ({
    person,
    name: posts[0]?.name ?? '',
    posts: posts.flatMap(({ place, workplace }) =>
      place !== null && workplace !== null ? [{ place, name: workplace }] : [],
    ),
  }))
}

const groupsOf = (db: Reader, cohort: CohortId): Promise<GroupKnown[]> =>
  reading<Tables>(db)
    .selectFrom('programme_group')
    .select(['id as group', 'name', 'facilitator_id as facilitator', 'why'])
    .where('cohort_id', '=', cohort)
    .orderBy('name')
    .execute()

type Named = { readonly programme: Programme; readonly year: PartnershipYear }

export async function cohortStands(db: Reader, { programme, year }: Named): Promise<boolean> {
  const row = await reading<Tables>(db)
    .selectFrom('programme_cohort')
    .select('id')
    .where('programme', '=', programme)
    .where('year', '=', year)
    .executeTakeFirst()
  return row !== undefined
}
