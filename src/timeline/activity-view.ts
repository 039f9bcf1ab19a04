import { type Instant, type Refused, type Subject, refusalOf, refused } from '#kernel'
import { theOffice } from '#partnership'
import { type FactTables, type Reader, type Reading, reading } from '#platform/database'
import type { SeasonTables } from '#seasons'
import { type Followed, mayFollow } from './may-follow.ts'
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

/** What has happened to one subject, by its name, the latest first. */
export async function activityView(
  asking: Reading,
  subject: Subject,
  page = 1,
): Promise<(ActivityView & { readonly about: string }) | Refused> {
  const host = await hostOf(asking.db, subject)
  const forbidden = whyNot(asking, { subject, school: host })
  if (forbidden) return forbidden
  const about = (await namesOf(asking.db, idsIn(subject.id))).get(subject.id)
  if (about === undefined) return refused('not-found')
  return { about, ...(await paged(asking.db, factsAbout(asking.db, subject), page)) }
}

/** Whether the asking person may see what has happened to a subject. */
export const mayReadActivity = async (asking: Reading, subject: Subject): Promise<boolean> =>
  whyNot(asking, { subject, school: await hostOf(asking.db, subject) }) === null

const whyNot = ({ actor, today }: Reading, state: Followed): Refused | null =>
  refusalOf(mayFollow, { actor, state, today })

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

/** The host school of a review; nobody else answers for any other subject. */
async function hostOf(db: Reader, { kind, id }: Subject): Promise<string | null> {
  if (kind !== 'review') return null
  const row = await reading<SeasonTables>(db)
    .selectFrom('review')
    .select('school_id')
    .where((where) => where.eb(where.cast<string>('id', 'text'), '=', id))
    .executeTakeFirst()
  return row?.school_id ?? null
}
