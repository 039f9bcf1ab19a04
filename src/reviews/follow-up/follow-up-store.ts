import { sql } from 'kysely'
import { type Instant, type Occasion, type PersonId, newId, personOf } from '#kernel'
import type { PartnershipTables, PartnershipYear } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId, SeasonTables } from '#seasons'
import { type EvenBetterIfId, type HostId, StatusId } from '../ids.ts'
import type { ReviewTables } from '../tables.ts'
import type { EvenBetterIf, FollowUp, FollowUpStatus } from './even-better-if.ts'

type Tables = ReviewTables & SeasonTables & PartnershipTables

/** The review before this one whose report was issued, and what it left to do. */
export type EarlierReview = {
  readonly review: ReviewId
  readonly year: PartnershipYear
  readonly evenBetterIfs: readonly EvenBetterIf[]
}

type Before = { readonly review: ReviewId; readonly school: HostId }

/** The last review of the school before this one that was issued with something to follow up. */
export async function earlierReviewOf(db: Reader, { review, school }: Before): Promise<EarlierReview | null> {
  const row = await reading<Tables>(db)
    .selectFrom('review as earlier')
    .innerJoin('season', 'season.id', 'earlier.season_id')
    .where(sql<boolean>`${school} in (earlier.school_id, earlier.trust_id)`)
    .where('earlier.id', '<>', review)
    .where(
      sql<boolean>`season.year < (select s.year from review r join season s on s.id = r.season_id where r.id = ${review})`,
    )
    .where(sql<boolean>`exists (select from even_better_if e where e.review_id = earlier.id)`)
    .select(['earlier.id as review', 'season.year'])
    .orderBy('season.year', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, evenBetterIfs: await evenBetterIfsOf(db, row.review) } : null
}

export async function evenBetterIfsOf(db: Reader, review: ReviewId): Promise<EvenBetterIf[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('even_better_if as found')
    .leftJoin('even_better_if_status as said', 'said.even_better_if_id', 'found.id')
    .leftJoin('person', 'person.id', 'said.by_person')
    .where('found.review_id', '=', review)
    .select(['found.id', 'found.section', 'found.words'])
    .select(['said.status', 'said.note', 'said.at', 'said.confirmed_in', 'person.name as by'])
    .orderBy('found.place')
    .orderBy('found.id')
    .orderBy('said.at')
    .orderBy('said.id')
    .execute()
  const known = new Map<EvenBetterIfId, EvenBetterIf>()
  for (const { id, section, words, ...row } of rows) {
    const before = known.get(id) ?? { id, section, words, said: null, confirmed: null }
    known.set(id, { ...before, ...followUpIn(row) })
  }
  return [...known.values()]
}

type StatusRow = {
  readonly status: FollowUpStatus | null
  readonly note: string | null
  readonly at: Instant | null
  readonly by: string | null
  readonly confirmed_in: ReviewId | null
}

function followUpIn({ status, note, at, by, confirmed_in }: StatusRow): Partial<EvenBetterIf> {
  if (status === null || at === null) return {}
  const followUp: FollowUp = { status, note: note ?? '', at, by }
  return confirmed_in === null ? { said: followUp } : { confirmed: followUp }
}

type Carried = {
  readonly review: ReviewId
  readonly evenBetterIfs: readonly {
    readonly id: EvenBetterIfId
    readonly section: string
    readonly words: string
  }[]
}

/** What the report asks for, in place of what an earlier version of it asked for. */
export async function replaceEvenBetterIfs(
  tx: Transactor,
  { review, evenBetterIfs }: Carried,
): Promise<void> {
  const rows = writing<ReviewTables>(tx)
  await rows.deleteFrom('even_better_if').where('review_id', '=', review).execute()
  if (evenBetterIfs.length === 0) return
  await rows
    .insertInto('even_better_if')
    .values(evenBetterIfs.map((one, place) => ({ ...one, review_id: review, place })))
    .execute()
}

type Said = {
  readonly evenBetterIf: EvenBetterIfId
  readonly status: FollowUpStatus
  readonly note: string
  readonly confirmedIn: ReviewId | null
}

export async function insertStatus(
  tx: Transactor,
  { evenBetterIf, status, note, confirmedIn }: Said,
  { at, by }: Occasion,
): Promise<void> {
  const person: PersonId | null = personOf(by)
  await writing<ReviewTables>(tx)
    .insertInto('even_better_if_status')
    .values({
      id: newId(StatusId),
      even_better_if_id: evenBetterIf,
      status,
      note,
      confirmed_in: confirmedIn,
      at,
      by_person: person,
    })
    .execute()
}
