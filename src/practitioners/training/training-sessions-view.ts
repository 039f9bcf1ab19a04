import { type Day, type PersonId, type Refused, personOf, refusalOf } from '#kernel'
import { partners, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { AccreditationKind } from '../accreditation.ts'
import type { TrainingSessionId } from '../ids.ts'
import { type Tables, termOf } from '../store.ts'
import type { EnrolmentState, TrainingMode } from '../training.ts'

export type TrainingLine = {
  readonly trainingSession: TrainingSessionId
  readonly kind: AccreditationKind
  readonly title: string
  readonly heldOn: Day
  readonly mode: TrainingMode
  readonly place: string | null
  readonly enrolled: number
  readonly placesLeft: number | null
  /** The asking person’s own enrolment. */
  readonly yours: EnrolmentState | null
}

export type TrainingSessionsView = {
  readonly upcoming: readonly TrainingLine[]
  /** One page of them, the latest first. */
  readonly past: readonly TrainingLine[]
  readonly page: number
  readonly pages: number
  readonly terms: Readonly<Record<AccreditationKind, number>>
  /** Whether the asking person is on the list of practitioners, and so can be enrolled. */
  readonly registered: boolean
  readonly maySchedule: boolean
}

const aPage = 20

/** The sessions, for partners; those to come first, then the past, a page at a time. */
export async function trainingSessionsView(
  { db, actor, today }: Reading,
  page = 1,
): Promise<TrainingSessionsView | Refused> {
  const asking = { actor, state: null, today }
  const forbidden = refusalOf(partners, asking)
  if (forbidden) return forbidden
  const you = personOf(actor)
  const [lines, registered, terms] = await Promise.all([
    linesFor(db, you),
    isRegistered(db, you),
    Promise.all(AccreditationKind.options.map((kind) => termOf(db, kind))),
  ])
  const [reviewer = 0, leadReviewer = 0, qaReader = 0, facilitator = 0, hubManager = 0] = terms
  const past = lines.filter(({ heldOn }) => heldOn < today).reverse()
  return {
    upcoming: lines.filter(({ heldOn }) => heldOn >= today),
    past: past.slice((page - 1) * aPage, page * aPage),
    page,
    pages: Math.max(1, Math.ceil(past.length / aPage)),
    terms: { reviewer, leadReviewer, qaReader, facilitator, hubManager },
    registered,
    maySchedule: theOffice.allows(asking),
  }
}

async function linesFor(db: Reader, you: PersonId | null): Promise<TrainingLine[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('training_session')
    .leftJoin('training_enrolment', 'training_enrolment.session_id', 'training_session.id')
    .leftJoin('training_enrolment as own', (join) =>
      join.onRef('own.session_id', '=', 'training_session.id').on('own.person_id', '=', you),
    )
    .select(['training_session.id', 'kind', 'title', 'held_on', 'mode', 'place', 'capacity'])
    .select((from) => [
      'own.state as yours',
      from.fn.count<number>('training_enrolment.person_id').as('enrolled'),
    ])
    .groupBy(['training_session.id', 'own.state'])
    .orderBy('held_on')
    .orderBy('title')
    .execute()
  return rows.map(({ id, held_on, capacity, ...line }) => ({
    ...line,
    trainingSession: id,
    heldOn: held_on,
    placesLeft: capacity === null ? null : Math.max(0, capacity - line.enrolled),
  }))
}

async function isRegistered(db: Reader, person: PersonId | null): Promise<boolean> {
  if (person === null) return false
  const row = await reading<Tables>(db)
    .selectFrom('practitioner')
    .select('person_id')
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row !== undefined
}
