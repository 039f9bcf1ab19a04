import { sql } from 'kysely'
import { type Day, type PersonId, type Refused, addDays, refusalOf, refused } from '#kernel'
import type { Phase, SchoolId } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { type AreaState, areaState } from '../area.ts'
import { type Tables, areas, courseFrom } from '../area-store.ts'
import { findHostReview } from '../host-review-store.ts'
import type { AreaId } from '../ids.ts'
import { itsSchool, itsTeam } from '../policy.ts'
import { whyTooLate } from './too-late.ts'

export type NominatedArea = {
  readonly area: AreaId
  readonly title: string
  readonly state: AreaState
  readonly until: Day | null
}

export type NominationsView = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly first: Day | null
  /** Examined, or to be examined, by this review. */
  readonly nominated: readonly NominatedArea[]
  /** The school’s own that could be put forward once more. */
  readonly again: readonly NominatedArea[]
  /** Who could lead one: those in post at the school. */
  readonly people: readonly { readonly person: PersonId; readonly name: string }[]
  readonly mayNominate: boolean
  readonly mayExamine: boolean
}

/** What a school puts forward for one review: for the school, the review’s team and the office. */
export async function nominationsView(
  { db, actor, today }: Reading,
  review: ReviewId,
): Promise<NominationsView | Refused> {
  const host = await findHostReview(db, review)
  if (!host) return refused('not-found')
  const question = { actor, state: host, today }
  const forbidden = refusalOf(itsSchool.or(itsTeam), question)
  if (forbidden) return forbidden
  const [own, people] = await Promise.all([areasOf(db, host.school, today), inPost(db, host.school, today)])
  const mayNominate = itsSchool.allows(question) && whyTooLate(host, today) === null
  const { school, schoolName, phase, first } = host
  return {
    review,
    school,
    schoolName,
    phase,
    first,
    nominated: own.filter((area) => area.review === review),
    again: mayNominate ? own.filter(({ state, open }) => !open && state !== 'accredited') : [],
    people,
    mayNominate,
    mayExamine: itsTeam.allows(question),
  }
}

async function areasOf(db: Reader, school: SchoolId, today: Day) {
  const rows = await areas(db).where('area.school_id', '=', school).orderBy('area.title').execute()
  return rows.map((row) => {
    const course = courseFrom(row)
    return {
      area: row.area,
      title: row.title,
      review: row.review,
      open: row.outcome === null,
      state: areaState(course, today),
      until: course.held?.until ? addDays(course.held.until, -1) : null,
    }
  })
}

const inPost = (db: Reader, school: SchoolId, today: Day) =>
  reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['person.id as person', 'person.name'])
    .distinct()
    .where('post.school_id', '=', school)
    .where(sql<boolean>`post.held @> ${today}::date`)
    .orderBy('person.name')
    .execute()
