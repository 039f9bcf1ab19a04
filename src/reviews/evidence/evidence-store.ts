import { sql } from 'kysely'
import type { Occasion } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import { EntrySent } from './entry-sent.ts'
import type { KnownEntries } from './may-enter.ts'
import type { EvidenceTables } from './tables.ts'

const entries = (db: Reader) =>
  reading<EvidenceTables>(db)
    .selectFrom('evidence_entry as entry')
    .select(['entry.id', 'entry.note_id as note', 'entry.by_person as by', 'entry.device'])
    .select(['entry.written_at as writtenAt', 'entry.after', 'entry.said', 'entry.place'])

type Of = { readonly review: ReviewId; readonly sent: readonly EntrySent[] }

/** What the server has of the notes that entries are about, wherever they stand. */
export async function knownEntries(db: Reader, { review, sent }: Of): Promise<KnownEntries> {
  const notes = [...new Set(sent.map(({ note }) => note))]
  if (notes.length === 0) return { entries: [], elsewhere: new Set() }
  const rows = await entries(db)
    .select('entry.review_id')
    .where('entry.note_id', '=', sql<(typeof notes)[number]>`any(${notes}::uuid[])`)
    .execute()
  return {
    entries: rows.map((row) => EntrySent.parse(row)),
    elsewhere: new Set(rows.filter((row) => row.review_id !== review).map(({ note }) => note)),
  }
}

/** An entry that came twice stands once. */
export async function insertEntries(tx: Transactor, { review, sent }: Of, { at }: Occasion): Promise<void> {
  if (sent.length === 0) return
  await writing<EvidenceTables>(tx)
    .insertInto('evidence_entry')
    .values(
      sent.map(({ id, note, by, device, writtenAt, after, said }) => ({
        id,
        review_id: review,
        note_id: note,
        by_person: by,
        device,
        written_at: sql`${writtenAt}::timestamptz`,
        received_at: at,
        after: sql<string[]>`${[...after]}::uuid[]`,
        said: JSON.stringify(said),
      })),
    )
    .onConflict((known) => known.column('id').doNothing())
    .execute()
}

/** Which of these ids the server has in this review. */
export async function idsHeld(db: Reader, { review, sent }: Of): Promise<ReadonlySet<string>> {
  const ids = sent.map(({ id }) => id)
  if (ids.length === 0) return new Set()
  const rows = await reading<EvidenceTables>(db)
    .selectFrom('evidence_entry')
    .where('review_id', '=', review)
    .where('id', '=', sql<(typeof ids)[number]>`any(${ids}::uuid[])`)
    .select('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

type Looking = {
  readonly review: ReviewId
  /** The place of the last entry that the reader has; 0 for none. */
  readonly since: number
  /** Null for those who read every note; else whose own notes, and paired ones, are read. */
  readonly onlyPairedOr: string | null
}

export type Arrived = { readonly entries: readonly EntrySent[]; readonly upTo: number }

/**
 * Entries after a place. A note that has become paired since is read from its beginning,
 * for until then those whom it is now shared with could not see it.
 */
export async function entriesSince(db: Reader, { review, since, onlyPairedOr }: Looking): Promise<Arrived> {
  const wanted = entries(db).where('entry.review_id', '=', review).orderBy('entry.place')
  const rows =
    onlyPairedOr === null
      ? await wanted.where('entry.place', '>', since).execute()
      : await wanted.where(openTo(onlyPairedOr, since)).execute()
  return {
    entries: rows.map((row) => EntrySent.parse(row)),
    upTo: rows.reduce((most, { place }) => Math.max(most, place), since),
  }
}

const openTo = (person: string, since: number) => sql<boolean>`(
  (entry.place > ${since} and exists (select from evidence_entry own
    where own.note_id = entry.note_id and own.by_person = ${person}::uuid and own.said ->> 'kind' <> 'stance'))
  or exists (select from evidence_entry paired
    where paired.note_id = entry.note_id and paired.said -> 'words' ->> 'pairedWith' is not null
      and (entry.place > ${since} or paired.place > ${since})))`
