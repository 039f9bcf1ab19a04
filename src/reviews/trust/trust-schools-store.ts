import { sql } from 'kysely'
import { type Day, fromDaterange } from '#kernel'
import type { PartnershipTables, Phase, SchoolId, TrustId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { TrustReviewTables } from './tables.ts'

/** A school of the trust as the register has it, with what the trust adds in Proforma 2. */
export type TrustSchool = {
  readonly school: SchoolId
  readonly name: string
  readonly urn: number
  readonly phase: Phase
  readonly pupils: number | null
  readonly authority: string | null
  readonly faith: string | null
  readonly joined: Day
  /** Whether the review is about it. */
  readonly chosen: boolean
  readonly employees: number | null
  readonly ownHub: string
  readonly lastInspection: string
  readonly context: string
}

type Asked = { readonly review: ReviewId; readonly trust: TrustId; readonly today: Day }

/** By name: those that are in the trust on that day. */
export async function schoolsOfTrust(db: Reader, { review, trust, today }: Asked): Promise<TrustSchool[]> {
  const rows = await reading<TrustReviewTables & PartnershipTables>(db)
    .selectFrom('trust_school')
    .innerJoin('school', 'school.id', 'trust_school.school_id')
    .leftJoin('trust_proforma_school as said', (join) =>
      join.onRef('said.school_id', '=', 'school.id').on('said.review_id', '=', review),
    )
    .where('trust_school.trust_id', '=', trust)
    .where(sql<boolean>`trust_school.held @> ${today}::date`)
    .select(['school.id as school', 'school.name', 'school.urn', 'school.phase', 'school.pupils'])
    .select(['school.la_name as authority', 'school.religious_character as faith', 'trust_school.held'])
    .select(['said.review_id', 'said.employees', 'said.own_hub', 'said.last_inspection', 'said.context'])
    .orderBy('school.name')
    .orderBy('school.urn')
    .execute()
  return rows.map(({ held, review_id, own_hub, last_inspection, context, faith, ...known }) => ({
    ...known,
    faith: faith === 'Does not apply' || faith === 'None' ? null : faith,
    joined: fromDaterange(held).from,
    chosen: review_id !== null,
    ownHub: own_hub ?? '',
    lastInspection: last_inspection ?? '',
    context: context ?? '',
  }))
}

type Kept = { readonly review: ReviewId; readonly schools: readonly SchoolId[] }

/** What was said of a school stays for as long as the school is chosen. */
export async function keepSchools(tx: Transactor, { review, schools }: Kept): Promise<void> {
  const rows = writing<TrustReviewTables>(tx)
  await rows
    .deleteFrom('trust_proforma_school')
    .where('review_id', '=', review)
    .where(sql<boolean>`not school_id = any(${schools}::uuid[])`)
    .execute()
  if (schools.length === 0) return
  await rows
    .insertInto('trust_proforma_school')
    .values(
      schools.map((school) => ({
        review_id: review,
        school_id: school,
        own_hub: '',
        last_inspection: '',
        context: '',
      })),
    )
    .onConflict((known) => known.doNothing())
    .execute()
}

type Said = Pick<TrustSchool, 'school' | 'employees' | 'ownHub' | 'lastInspection' | 'context'> & {
  readonly review: ReviewId
}

export async function updateSchool(tx: Transactor, said: Said): Promise<void> {
  const { employees, ownHub, lastInspection, context } = said
  await writing<TrustReviewTables>(tx)
    .updateTable('trust_proforma_school')
    .set({ employees, own_hub: ownHub, last_inspection: lastInspection, context })
    .where('review_id', '=', said.review)
    .where('school_id', '=', said.school)
    .execute()
}
