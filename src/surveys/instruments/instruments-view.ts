import { type Day, type Refused, dayOf, refusalOf, refused } from '#kernel'
import { type Reading, reading } from '#platform/database'
import type { InstrumentId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import type { SurveyTables } from '../tables.ts'
import { standardInstruments } from '../bank/bank.ts'
import type { Instrument } from './instrument.ts'
import { type KeptInstrument, allInstruments, findInstrument } from './instrument-store.ts'

export type InstrumentLine = {
  readonly code: string
  readonly title: string
  readonly role: Instrument['role']
  readonly questions: number
  readonly anonymous: boolean
  readonly published: { readonly id: InstrumentId; readonly version: number; readonly on: Day } | null
  readonly draft: InstrumentId | null
  readonly openRounds: number
}

export type InstrumentsView = {
  readonly lines: readonly InstrumentLine[]
  /** Questionnaires of the bank that are not here yet. */
  readonly missing: number
}

/** Every questionnaire, for the office. */
export async function instrumentsView({ db, actor, today }: Reading): Promise<InstrumentsView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const open = await openRounds({ db, actor, today })
  const codes = Map.groupBy(await allInstruments(db), ({ content }) => content.code)
  const lines = [...codes].flatMap(([code, versions]) => lineOf(versions, open.get(code) ?? 0))
  return { lines, missing: standardInstruments.filter(({ code }) => !codes.has(code)).length }
}

function lineOf(versions: readonly KeptInstrument[], openRounds: number): InstrumentLine[] {
  const draft = versions.find(({ publishedAt }) => publishedAt === null)
  const published = versions.find(({ publishedAt }) => publishedAt !== null)
  const shown = published ?? draft
  if (!shown) return []
  const { code, title, role, questions, anonymous } = shown.content
  return [
    {
      code,
      title,
      role,
      questions: questions.length,
      anonymous,
      published: published?.publishedAt
        ? { id: published.id, version: published.version, on: dayOf(published.publishedAt) }
        : null,
      draft: draft?.id ?? null,
      openRounds,
    },
  ]
}

async function openRounds({ db, today }: Reading): Promise<Map<string, number>> {
  const rows = await reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .select(({ fn }) => ['code', fn.countAll<number>().as('rounds')])
    .where('opens_on', '<=', today)
    .where('closes_on', '>=', today)
    .groupBy('code')
    .execute()
  return new Map(rows.map(({ code, rounds }) => [code, rounds]))
}

export type InstrumentView = {
  readonly id: InstrumentId
  readonly version: number
  readonly state: 'draft' | 'current' | 'past'
  readonly publishedOn: Day | null
  readonly content: Instrument
  /** Whether a next version can be begun: this is the newest, and there is no draft. */
  readonly mayDraft: boolean
  readonly others: readonly { readonly id: InstrumentId; readonly version: number; readonly draft: boolean }[]
}

/** One version of a questionnaire as its respondents see it, for the office. */
export async function instrumentView(
  { db, actor, today }: Reading,
  id: InstrumentId,
): Promise<InstrumentView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const found = await findInstrument(db, id)
  if (!found) return refused('not-found')
  const versions = await allInstruments(db, found.content.code)
  const current = versions.find(({ publishedAt }) => publishedAt !== null)
  const { publishedAt, content, version } = found
  return {
    id,
    version,
    content,
    state: publishedAt === null ? 'draft' : current?.id === id ? 'current' : 'past',
    publishedOn: publishedAt && dayOf(publishedAt),
    mayDraft: versions.every((one) => one.publishedAt !== null),
    others: versions
      .filter((one) => one.id !== id)
      .map((one) => ({ id: one.id, version: one.version, draft: one.publishedAt === null })),
  }
}
