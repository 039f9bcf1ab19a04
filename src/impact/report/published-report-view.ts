import { type Instant, type Refused, dayOf, longDate, refusalOf, refused } from '#kernel'
import { PartnershipYear, type PartnershipTables } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { chaptersOf } from '../figures/figures-view.ts'
import { figuresOf } from '../figures/version-store.ts'
import { mayReadFigures } from '../policy.ts'
import type { ImpactTables } from '../tables.ts'
import { type ReportContent, reportContent } from './report-content.ts'
import { findReport, findReportOf, findVoices, findWords } from './report-store.ts'
import { type ImpactReport, yearFromSlug } from './report.ts'
import type { ImpactReportId } from '../ids.ts'

export type ReportReadView = ReportContent & {
  readonly id: ImpactReportId
  readonly year: PartnershipYear
  readonly version: number
  readonly frozen: string
  readonly published: string | null
  readonly signedOffBy: readonly string[]
}

/** A published report, for anybody; `2023-24`. Not published, or no such year: not-found. */
export async function publishedReportView(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  slug: string,
): Promise<ReportReadView | Refused> {
  const year = PartnershipYear.safeParse(yearFromSlug(slug))
  const report = year.success ? await findReportOf(db, year.data) : null
  if (report?.state !== 'published') return refused('not-found')
  return contentOf({ db, today }, report)
}

/** A report as it would be published today, for the office and trustees. */
export async function reportPreviewView(
  { db, actor, today }: Reading,
  id: ImpactReportId,
): Promise<ReportReadView | Refused> {
  const forbidden = refusalOf(mayReadFigures, { actor, state: null, today })
  if (forbidden) return forbidden
  const report = await findReport(db, id)
  return report ? contentOf({ db, today }, report) : refused('not-found')
}

async function contentOf(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  report: ImpactReport,
): Promise<ReportReadView | Refused> {
  const now = await figuresOf(db, { year: report.year, version: report.version }, today)
  if (!now) return refused('not-found')
  const { schools, hubs } = await now.rows(['schools', 'hubs'])
  const dates = await datesOf(db, report)
  return {
    id: report.id,
    year: report.year,
    version: report.version,
    frozen: longDate(dayOf(dates.takenAt)),
    published: dates.publishedAt && longDate(dayOf(dates.publishedAt)),
    signedOffBy: await namesOf(db, report),
    ...reportContent({
      chapters: chaptersOf(now),
      words: await findWords(db, report.id),
      voices: await findVoices(db, report.id),
      schools,
      hubs,
      today,
    }),
  }
}

type Dates = { readonly takenAt: Instant; readonly publishedAt: Instant | null }

const datesOf = (db: Reader, { id }: ImpactReport): Promise<Dates> =>
  reading<ImpactTables>(db)
    .selectFrom('impact_report')
    .innerJoin('impact_snapshot', 'impact_snapshot.id', 'impact_report.snapshot_id')
    .where('impact_report.id', '=', id)
    .select(['impact_snapshot.taken_at as takenAt', 'impact_report.published_at as publishedAt'])
    .executeTakeFirstOrThrow()

async function namesOf(db: Reader, { signedOff }: ImpactReport): Promise<string[]> {
  if (signedOff.length === 0) return []
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('person')
    .where('id', 'in', [...signedOff])
    .select('name')
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}
