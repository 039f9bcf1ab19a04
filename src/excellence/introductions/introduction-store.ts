import type { PersonId } from '#kernel'
import type { SchoolId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { Tables } from '../area-store.ts'
import type { AreaId, IntroductionId } from '../ids.ts'
import type { IntroductionAnswer } from './introduction.ts'

type Asking = { readonly area: AreaId; readonly person: PersonId }

/** Whether they wait for an answer. */
export async function hasAsked(db: Reader, { area, person }: Asking): Promise<boolean> {
  const row = await reading<Tables>(db)
    .selectFrom('area_introduction')
    .select('id')
    .where('area_id', '=', area)
    .where('asked_by', '=', person)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export type IntroductionKnown = {
  readonly introduction: IntroductionId
  readonly area: AreaId
  readonly school: SchoolId
  readonly title: string
  readonly person: PersonId
  /** Who leads the area. */
  readonly contact: PersonId | null
  readonly answer: IntroductionAnswer | null
}

export async function findIntroduction(db: Reader, id: IntroductionId): Promise<IntroductionKnown | null> {
  const row = await reading<Tables>(db)
    .selectFrom('area_introduction')
    .innerJoin('area_of_excellence as area', 'area.id', 'area_introduction.area_id')
    .select(['area_introduction.id as introduction', 'area.id as area', 'area.school_id as school'])
    .select(['area.title', 'asked_by as person', 'area.contact_id as contact', 'answer'])
    .where('area_introduction.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
