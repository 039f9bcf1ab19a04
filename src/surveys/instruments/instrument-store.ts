import { type Actor, type Instant, type PersonId, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { InstrumentId } from '../ids.ts'
import type { SurveyTables } from '../tables.ts'
import { Instrument } from './instrument.ts'

/** One version of a questionnaire: a draft until it is published, and then never changed. */
export type KeptInstrument = {
  readonly id: InstrumentId
  readonly version: number
  readonly content: Instrument
  readonly draftedAt: Instant
  readonly publishedAt: Instant | null
  readonly publishedBy: PersonId | null
}

const versions = (db: Reader) => reading<SurveyTables>(db).selectFrom('survey_instrument').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

const kept = ({ id, version, content, drafted_at, published_at, published_by }: Row): KeptInstrument => ({
  id,
  version,
  content: Instrument.parse(content),
  draftedAt: drafted_at,
  publishedAt: published_at,
  publishedBy: published_by,
})

export async function findInstrument(db: Reader, id: InstrumentId): Promise<KeptInstrument | null> {
  const row = await versions(db).where('id', '=', id).executeTakeFirst()
  return row ? kept(row) : null
}

/** Every version of every questionnaire, or of one, the newest first. */
export async function allInstruments(db: Reader, code?: string): Promise<KeptInstrument[]> {
  const all = versions(db).orderBy('code').orderBy('version', 'desc')
  const rows = await (code === undefined ? all : all.where('code', '=', code)).execute()
  return rows.map(kept)
}

/** The version that people are asked with now. */
export async function currentInstrument(db: Reader, code: string): Promise<KeptInstrument | null> {
  const row = await versions(db)
    .where('code', '=', code)
    .where('published_at', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? kept(row) : null
}

type Drafted = { readonly instrument: InstrumentId; readonly version: number; readonly content: Instrument }

export async function insertDraft(
  tx: Transactor,
  { instrument, version, content }: Drafted,
  at: Instant,
): Promise<void> {
  await writing<SurveyTables>(tx)
    .insertInto('survey_instrument')
    .values({
      id: instrument,
      code: content.code,
      version,
      content: JSON.stringify(content),
      drafted_at: at,
      published_at: null,
      published_by: null,
    })
    .execute()
}

export async function rewriteDraft(tx: Transactor, id: InstrumentId, content: Instrument): Promise<void> {
  await writing<SurveyTables>(tx)
    .updateTable('survey_instrument')
    .set({ content: JSON.stringify(content) })
    .where('id', '=', id)
    .execute()
}

export async function markPublished(
  tx: Transactor,
  id: InstrumentId,
  { at, by }: { readonly at: Instant; readonly by: Actor },
): Promise<void> {
  await writing<SurveyTables>(tx)
    .updateTable('survey_instrument')
    .set({ published_at: at, published_by: personOf(by) })
    .where('id', '=', id)
    .execute()
}

export async function deleteDraft(tx: Transactor, id: InstrumentId): Promise<void> {
  await writing<SurveyTables>(tx).deleteFrom('survey_instrument').where('id', '=', id).execute()
}
