import { type Actor, type Instant, type PersonId, personOf } from '#kernel'
import type { PartnershipYear } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReportDrafted, SectionWritten, VoiceAdded, VoiceWithdrawn } from '../facts.ts'
import type { ImpactReportId, SnapshotId, VoiceId } from '../ids.ts'
import type { ImpactTables } from '../tables.ts'
import type { ImpactReport } from './report.ts'
import type { Voice } from './voice.ts'

const rows = (tx: Transactor) => writing<ImpactTables>(tx)

const reports = (db: Reader) =>
  reading<ImpactTables>(db)
    .selectFrom('impact_report')
    .innerJoin('impact_snapshot', 'impact_snapshot.id', 'impact_report.snapshot_id')
    .select(['impact_report.id', 'impact_report.year', 'impact_report.state'])
    .select(['impact_report.snapshot_id as snapshot', 'impact_snapshot.version'])

type Found = Omit<ImpactReport, 'signedOff'>

export const findReport = async (db: Reader, id: ImpactReportId): Promise<ImpactReport | null> =>
  withSignOffs(db, await reports(db).where('impact_report.id', '=', id).executeTakeFirst())

export const findReportOf = async (db: Reader, year: PartnershipYear): Promise<ImpactReport | null> =>
  withSignOffs(db, await reports(db).where('impact_report.year', '=', year).executeTakeFirst())

export const findReports = (db: Reader): Promise<Found[]> =>
  reports(db).orderBy('impact_report.year', 'desc').execute()

async function withSignOffs(db: Reader, found: Found | undefined): Promise<ImpactReport | null> {
  if (!found) return null
  const signed = await reading<ImpactTables>(db)
    .selectFrom('impact_report_sign_off')
    .where('report_id', '=', found.id)
    .select('person_id')
    .orderBy('at')
    .execute()
  return { ...found, signedOff: signed.map(({ person_id }) => person_id) }
}

/** The words of a report, by section and block. */
export async function findWords(
  db: Reader,
  report: ImpactReportId,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const found = await reading<ImpactTables>(db)
    .selectFrom('impact_report_words')
    .where('report_id', '=', report)
    .select(['section', 'block', 'words'])
    .execute()
  const words = new Map<string, Map<string, string>>()
  for (const { section, block, words: said } of found)
    words.set(section, new Map([...(words.get(section) ?? []), [block, said]]))
  return words
}

export async function findVoices(db: Reader, report: ImpactReportId): Promise<Voice[]> {
  const found = await reading<ImpactTables>(db)
    .selectFrom('impact_voice')
    .where('report_id', '=', report)
    .selectAll()
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return found.map((row) => ({
    id: row.id,
    section: row.section,
    kind: row.kind,
    title: row.title,
    words: row.words,
    name: row.name,
    role: row.role,
    organisation: row.organisation,
    place: row.place,
    consentOn: row.consent_on,
    consentUntil: row.consent_until,
    withdrawn: row.withdrawn_at !== null,
  }))
}

/** How often somebody’s words were taken away, and when it was published: what may have changed of a published report. */
export async function findWithdrawals(db: Reader, report: ImpactReportId): Promise<string> {
  const found = await reading<ImpactTables>(db)
    .selectFrom('impact_report')
    .leftJoin('impact_voice', (join) =>
      join.onRef('impact_voice.report_id', '=', 'impact_report.id').on('withdrawn_at', 'is not', null),
    )
    .where('impact_report.id', '=', report)
    .select(({ fn }) => [fn.count<number>('impact_voice.id').as('times'), 'published_at as published'])
    .groupBy('published_at')
    .executeTakeFirstOrThrow()
  return `${found.published} ${found.times}`
}

export async function findVoice(db: Reader, id: VoiceId) {
  const found = await reading<ImpactTables>(db)
    .selectFrom('impact_voice')
    .where('id', '=', id)
    .select(['id', 'report_id as report', 'withdrawn_at as withdrawnAt'])
    .executeTakeFirst()
  return found ?? null
}

type At = { readonly at: Instant; readonly by: Actor }

export async function insertReport(
  tx: Transactor,
  { report, year, snapshot }: ReportDrafted['body'],
  { at, by }: At,
): Promise<void> {
  await rows(tx)
    .insertInto('impact_report')
    .values({
      id: report,
      year,
      snapshot_id: snapshot,
      state: 'draft',
      drafted_at: at,
      drafted_by: personOf(by),
      published_at: null,
      published_by: null,
    })
    .execute()
}

/** Whoever signed off signed off something else: after each change it is asked for again. */
const forgetSignOffs = (tx: Transactor, report: ImpactReportId) =>
  rows(tx).deleteFrom('impact_report_sign_off').where('report_id', '=', report).execute()

export async function standOn(tx: Transactor, report: ImpactReportId, snapshot: SnapshotId): Promise<void> {
  await rows(tx)
    .updateTable('impact_report')
    .set({ snapshot_id: snapshot })
    .where('id', '=', report)
    .execute()
  await forgetSignOffs(tx, report)
}

export async function writeWords(
  tx: Transactor,
  { report, section, words }: SectionWritten['body'],
): Promise<void> {
  const said = Object.entries(words).map(([block, text]) => ({
    report_id: report,
    section,
    block,
    words: text,
  }))
  await rows(tx)
    .deleteFrom('impact_report_words')
    .where('report_id', '=', report)
    .where('section', '=', section)
    .execute()
  if (said.length > 0) await rows(tx).insertInto('impact_report_words').values(said).execute()
  await forgetSignOffs(tx, report)
}

export async function insertVoice(tx: Transactor, body: VoiceAdded['body'], at: Instant): Promise<void> {
  const { report, voice, consentOn, consentUntil, ...said } = body
  await rows(tx)
    .insertInto('impact_voice')
    .values({
      ...said,
      id: voice,
      report_id: report,
      consent_on: consentOn,
      consent_until: consentUntil,
      withdrawn_at: null,
      withdrawn_because: null,
      added_at: at,
    })
    .execute()
  await forgetSignOffs(tx, report)
}

/** The words themselves are not kept: what is withdrawn is gone. */
export async function withdraw(
  tx: Transactor,
  { voice, why }: VoiceWithdrawn['body'],
  at: Instant,
): Promise<void> {
  await rows(tx)
    .updateTable('impact_voice')
    .set({ withdrawn_at: at, withdrawn_because: why, words: '', title: null, place: null })
    .where('id', '=', voice)
    .execute()
}

export async function signOff(
  tx: Transactor,
  { report, person, at }: { report: ImpactReportId; person: PersonId; at: Instant },
): Promise<void> {
  await rows(tx)
    .insertInto('impact_report_sign_off')
    .values({ report_id: report, person_id: person, at })
    .execute()
}

export async function publish(tx: Transactor, report: ImpactReportId, { at, by }: At): Promise<void> {
  await rows(tx)
    .updateTable('impact_report')
    .set({ state: 'published', published_at: at, published_by: personOf(by) })
    .where('id', '=', report)
    .execute()
}

export async function reopen(tx: Transactor, report: ImpactReportId): Promise<void> {
  await rows(tx)
    .updateTable('impact_report')
    .set({ state: 'draft', published_at: null, published_by: null })
    .where('id', '=', report)
    .execute()
  await forgetSignOffs(tx, report)
}
