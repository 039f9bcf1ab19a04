import { sql } from 'kysely'
import { type Instant, type PersonId, fromDaterange } from '#kernel'
import type { PartnershipTables, SchoolId } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { AreaCourse, Opinion, Outcome } from './area.ts'
import type { Described } from './description.ts'
import type { AreaAccreditationId, AreaId, ExaminationId } from './ids.ts'
import type { ExcellenceTables } from './tables.ts'

export type Tables = ExcellenceTables & PartnershipTables

/** An area with all that its rules hang on. */
export type AreaKnown = Described &
  AreaCourse & {
    readonly area: AreaId
    readonly school: SchoolId
    readonly schoolName: string
    readonly accreditation: AreaAccreditationId | null
    /** The latest. */
    readonly examination: ExaminationId
    readonly review: ReviewId
    readonly opinions: readonly OpinionKnown[]
  }

export type OpinionKnown = {
  readonly person: PersonId
  readonly name: string
  readonly role: 'lead' | 'peer'
  readonly opinion: Opinion
  readonly why: string | null
}

export async function findArea(db: Reader, area: AreaId): Promise<AreaKnown | null> {
  const row = await areas(db).where('area.id', '=', area).executeTakeFirst()
  if (!row) return null
  return { ...knownFrom(row), opinions: await opinionsOn(db, row.examination) }
}

/** The same, held until the transaction ends, so that two people cannot close one examination. */
export async function findAreaToChange(tx: Transactor, area: AreaId): Promise<AreaKnown | null> {
  await sql`select 1 from area_of_excellence where id = ${area} for update`.execute(writing<Tables>(tx))
  return findArea(tx, area)
}

/** Each area with its latest examination and its latest accreditation. */
export const areas = (db: Reader) =>
  reading<Tables>(db)
    .selectFrom('area_of_excellence as area')
    .innerJoin('school', 'school.id', 'area.school_id')
    .innerJoin('area_examination as examination', (join) =>
      join.on(
        sql<boolean>`examination.id = (select latest.id from area_examination as latest
          where latest.area_id = area.id order by latest.nominated_at desc, latest.id desc limit 1)`,
      ),
    )
    .leftJoin('area_accreditation as accreditation', (join) =>
      join.on(
        sql<boolean>`accreditation.id = (select latest.id from area_accreditation as latest
          where latest.area_id = area.id order by lower(latest.held) desc limit 1)`,
      ),
    )
    .select(['area.id as area', 'area.school_id as school', 'school.name as schoolName', 'area.category'])
    .select(['area.title', 'area.phase', 'area.themes', 'area.what_was_done', 'area.impact', 'area.to_see'])
    .select(['area.offers', 'area.contact_id', 'area.listed', 'examination.id as examination'])
    .select(['examination.review_id as review', 'examination.outcome', 'accreditation.held'])
    .select(['accreditation.id as accreditation', 'accreditation.withdrawn_at'])

type AreaRow = Awaited<ReturnType<ReturnType<typeof areas>['executeTakeFirstOrThrow']>>

export const courseFrom = ({
  held,
  withdrawn_at,
  outcome,
}: Pick<AreaRow, 'held' | 'withdrawn_at' | 'outcome'>) => ({
  held: held === null ? null : fromDaterange(held),
  withdrawn: withdrawn_at !== null,
  outcome,
})

function knownFrom(row: AreaRow): Omit<AreaKnown, 'opinions'> {
  const { what_was_done, to_see, contact_id, held, withdrawn_at, outcome, ...area } = row
  return {
    ...area,
    whatWasDone: what_was_done,
    toSee: to_see,
    contact: contact_id,
    ...courseFrom({ held, withdrawn_at, outcome }),
  }
}

const opinionsOn = (db: Reader, examination: ExaminationId): Promise<OpinionKnown[]> =>
  reading<Tables>(db)
    .selectFrom('area_opinion')
    .innerJoin('person', 'person.id', 'area_opinion.person_id')
    .select(['person.id as person', 'person.name', 'role', 'opinion', 'why'])
    .where('examination_id', '=', examination)
    .orderBy('role')
    .orderBy('person.name')
    .execute()

export const describedAs = (told: Described) => ({
  title: told.title,
  category: told.category,
  phase: told.phase,
  themes: told.themes,
  what_was_done: told.whatWasDone,
  impact: told.impact,
  to_see: told.toSee,
  offers: told.offers,
  contact_id: told.contact,
  listed: told.listed,
})

type Closing = { readonly examination: ExaminationId; readonly outcome: Outcome; readonly at: Instant }

export async function closeExamination(tx: Transactor, { examination, outcome, at }: Closing): Promise<void> {
  await sql`update area_examination set outcome = ${outcome}, closed_at = ${at} where id = ${examination}`.execute(
    writing<Tables>(tx),
  )
}
