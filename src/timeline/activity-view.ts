import { type Instant, type Refused, type Subject, refusalOf } from '#kernel'
import { theOffice } from '#partnership'
import { type FactTables, type Reader, type Reading, reading } from '#platform/database'
import type { SeasonTables } from '#seasons'
import { mayFollow } from './may-follow.ts'
import { idsIn, namesOf } from './names-store.ts'
import { sayFact } from './wording/say-fact.ts'

/** Something that happened, who did it, and when. */
export type ActivityLine = {
  readonly id: string
  readonly at: Instant
  readonly who: string
  readonly words: string
}

const atATime = 50

export type ActivityView = {
  readonly lines: readonly ActivityLine[]
  readonly page: number
  readonly more: boolean
}

/** What has happened to one subject, the latest first. */
export async function activityView(
  { db, actor, today }: Reading,
  subject: Subject,
  page = 1,
): Promise<ActivityView | Refused> {
  const state = { subject, school: subject.kind === 'review' ? await hostOf(db, subject.id) : null }
  const forbidden = refusalOf(mayFollow, { actor, state, today })
  return forbidden ?? paged(db, factsAbout(db, subject), page)
}

/** The whole log, for the office. */
export async function logView({ db, actor, today }: Reading, page = 1): Promise<ActivityView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  return forbidden ?? paged(db, facts(db), page)
}

const facts = (db: Reader) =>
  reading<FactTables>(db)
    .selectFrom('fact')
    .select(['fact.id', 'fact.name', 'fact.body', 'fact.at', 'fact.by_person', 'fact.by_kind'])
    .orderBy('fact.at', 'desc')
    .orderBy('fact.id', 'desc')

const factsAbout = (db: Reader, { kind, id }: Subject) =>
  facts(db).where('fact.id', 'in', (from) =>
    from.selectFrom('fact_subject').select('fact_id').where('kind', '=', kind).where('subject_id', '=', id),
  )

async function paged(db: Reader, query: ReturnType<typeof facts>, page: number): Promise<ActivityView> {
  const rows = await query
    .limit(atATime + 1)
    .offset((page - 1) * atATime)
    .execute()
  const shown = rows.slice(0, atATime)
  const names = await namesOf(
    db,
    shown.flatMap(({ body, by_person }) => [...idsIn(body), ...(by_person ? [by_person] : [])]),
  )
  return {
    page,
    more: rows.length > atATime,
    lines: shown.map(({ id, at, name, body, by_person, by_kind }) => ({
      id,
      at,
      who: (by_person && names.get(by_person)) ?? whoWords(by_kind),
      words: sayFact({ name, body }, names),
    })),
  }
}

const whoWords = (kind: string): string =>
  kind === 'system' ? 'Critical Friend' : kind === 'bearer' ? 'Somebody with a link' : 'Somebody'

async function hostOf(db: Reader, review: string): Promise<string | null> {
  const row = await reading<SeasonTables>(db)
    .selectFrom('review')
    .select('school_id')
    .where((where) => where.eb(where.cast<string>('id', 'text'), '=', review))
    .executeTakeFirst()
  return row?.school_id ?? null
}
