import * as Y from 'yjs'
import type { Instant, PersonId } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { sql } from 'kysely'
import { ReportContent } from '../document/report-content.ts'
import type { ReportStage } from '../gates/report-stage.ts'
import type { ReportId } from '../ids.ts'
import type { ReportTables } from '../tables.ts'
import { partIn, partKey } from './text-of-report.ts'
import { writeProse } from './write-prose.ts'

/** Changes after `place`, as one, and how far they go. */
export type Changes = { readonly place: number; readonly bytes: Uint8Array | null }

export async function changesSince(db: Reader, report: ReportId, place: number): Promise<Changes> {
  const rows = await reading<ReportTables>(db)
    .selectFrom('report_update')
    .where('report_id', '=', report)
    .where('place', '>', place)
    .orderBy('place')
    .select(['place', 'bytes'])
    .execute()
  const updates = rows.map(({ bytes }) => new Uint8Array(bytes))
  return { place: rows.at(-1)?.place ?? place, bytes: updates.length === 0 ? null : Y.mergeUpdates(updates) }
}

/** The text as it stands. */
export async function textOf(db: Reader, report: ReportId): Promise<Y.Doc> {
  const text = new Y.Doc()
  const { bytes } = await changesSince(db, report, 0)
  if (bytes) Y.applyUpdate(text, bytes)
  return text
}

export type Change = {
  readonly report: ReportId
  readonly bytes: Uint8Array
  readonly at: Instant
  readonly by: PersonId | null
}

export async function insertChange(tx: Transactor, { report, bytes, at, by }: Change): Promise<number> {
  const { place } = await writing<ReportTables>(tx)
    .insertInto('report_update')
    .values({ report_id: report, bytes, at, by_person: by })
    .returning('place')
    .executeTakeFirstOrThrow()
  return place
}

/** Changes of one report, each with the stages at which its writer may write. */
export type Offered = Change & { readonly stages: readonly ReportStage[] }

/** The place of each change, null where its writer may not write; and how far the text went before them. */
export type Appended = { readonly places: readonly (number | null)[]; readonly after: number }

/** Appends changes, one batch at a time so that places rise as they are committed, while the report stands at a stage of theirs. */
export async function insertChangesWhile(
  tx: Transactor,
  report: ReportId,
  offered: readonly Offered[],
): Promise<Appended> {
  const db = writing<ReportTables>(tx)
  const held = await db
    .selectFrom('report')
    .where('id', '=', report)
    .select('stage')
    .forUpdate()
    .executeTakeFirst()
  const allowed = offered.filter(({ stages }) => held !== undefined && stages.includes(held.stage))
  if (allowed.length === 0) return { places: offered.map(() => null), after: 0 }
  const rows = await db
    .insertInto('report_update')
    .values(allowed.map(({ bytes, at, by }) => ({ report_id: report, bytes, at, by_person: by })))
    .returning('place')
    // What stood when the rows were written: it does not see them.
    .returning(
      sql<number>`(select coalesce(max(earlier.place), 0) from report_update as earlier
        where earlier.report_id = ${report})`.as('after'),
    )
    .execute()
  const placeOf = new Map(allowed.map((one, index) => [one, rows[index]?.place ?? null]))
  return { places: offered.map((one) => placeOf.get(one) ?? null), after: rows[0]?.after ?? 0 }
}

/** How many changes stand apart before they are made one. */
const apart = 400

/** Makes one change of many, so that a long day’s writing opens as fast as a short one’s. */
export async function compactText(tx: Transactor, report: ReportId): Promise<void> {
  const rows = await writing<ReportTables>(tx)
    .selectFrom('report_update')
    .where('report_id', '=', report)
    .orderBy('place')
    .select(['place', 'bytes'])
    .forUpdate()
    .execute()
  const last = rows.at(-1)
  if (!last || rows.length < apart) return
  await writing<ReportTables>(tx)
    .updateTable('report_update')
    .set({ bytes: Y.mergeUpdates(rows.map(({ bytes }) => new Uint8Array(bytes))) })
    .where('place', '=', last.place)
    .execute()
  await writing<ReportTables>(tx)
    .deleteFrom('report_update')
    .where('report_id', '=', report)
    .where('place', '<', last.place)
    .execute()
}

/** A report whose text was never written in here begins from its latest version, once. */
export async function beginText(tx: Transactor, report: ReportId, at: Instant): Promise<void> {
  await sql`select 1 from report where id = ${report} for update`.execute(writing<ReportTables>(tx))
  const { bytes } = await changesSince(tx, report, 0)
  const latest = bytes ? undefined : await latestContent(tx, report)
  if (!latest) return
  const text = new Y.Doc()
  for (const { key, parts } of ReportContent.parse(latest.content).sections)
    for (const part of parts) writeProse(partIn(text, partKey(key, part.key)), part.prose)
  await insertChange(tx, { report, bytes: Y.encodeStateAsUpdate(text), at, by: null })
}

const latestContent = (db: Reader, report: ReportId) =>
  reading<ReportTables>(db)
    .selectFrom('report_version')
    .where('report_id', '=', report)
    .orderBy('number', 'desc')
    .select('content')
    .executeTakeFirst()

type Presence = {
  readonly report: ReportId
  readonly client: string
  readonly person: PersonId
  readonly state: string
}

/** Presence is of the machine's moment, whatever day the demonstration shows. */
const now = sql<Instant>`now()`

export async function keepPresence(tx: Transactor, { report, client, person, state }: Presence) {
  await writing<ReportTables>(tx)
    .insertInto('report_presence')
    .values({ report_id: report, client, person_id: person, state, seen_at: now })
    .onConflict((known) => known.columns(['report_id', 'client']).doUpdateSet({ state, seen_at: now }))
    .execute()
}

/** Who is in the text now, from whichever process they came. */
export const presencesIn = (db: Reader, report: ReportId) =>
  reading<ReportTables & PartnershipTables>(db)
    .selectFrom('report_presence')
    .innerJoin('person', 'person.id', 'report_presence.person_id')
    .where('report_id', '=', report)
    .where('seen_at', '>', sql<Instant>`now() - interval '45 seconds'`)
    .select(['client', 'person.name', 'state'])
    .orderBy('person.name')
    .orderBy('client')
    .execute()

/** Those who left are forgotten: presence is for now. */
export async function forgetPresences(tx: Transactor): Promise<void> {
  await writing<ReportTables>(tx)
    .deleteFrom('report_presence')
    .where('seen_at', '<', sql<Instant>`now() - interval '1 hour'`)
    .execute()
}
