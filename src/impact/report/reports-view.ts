import { type Refused, dayOf, longDate, refusalOf } from '#kernel'
import { type PartnershipYear, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { ImpactReportId } from '../ids.ts'
import { mayReadFigures } from '../policy.ts'
import type { ImpactTables, ReportState } from '../tables.ts'
import { findReports } from './report-store.ts'

export type ReportLine = {
  readonly id: ImpactReportId
  readonly year: PartnershipYear
  readonly state: ReportState
  readonly version: number
}

export type ReportsView = {
  readonly reports: readonly ReportLine[]
  /** Frozen years that have no report yet. */
  readonly yearsToDraft: readonly PartnershipYear[]
  readonly mayDraft: boolean
}

/** The reports of all years, published or not. */
export async function reportsView({ db, actor, today }: Reading): Promise<ReportsView | Refused> {
  const forbidden = refusalOf(mayReadFigures, { actor, state: null, today })
  if (forbidden) return forbidden
  const reports = await findReports(db)
  const frozen = await reading<ImpactTables>(db)
    .selectFrom('impact_snapshot')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  const drafted = new Set(reports.map(({ year }) => year))
  return {
    reports: reports.map(({ id, year, state, version }) => ({ id, year, state, version })),
    yearsToDraft: frozen.flatMap(({ year }) => (drafted.has(year) ? [] : [year])),
    mayDraft: refusalOf(theOffice, { actor, state: null, today }) === null,
  }
}

export type PublishedLine = { readonly year: PartnershipYear; readonly published: string }

/** The reports that everybody may read, the latest first. */
export async function publishedReportsView(db: Reader): Promise<PublishedLine[]> {
  const rows = await reading<ImpactTables>(db)
    .selectFrom('impact_report')
    .where('state', '=', 'published')
    .where('published_at', 'is not', null)
    .select(['year', 'published_at'])
    .$narrowType<{ published_at: NonNullable<ImpactTables['impact_report']['published_at']> }>()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year, published_at }) => ({ year, published: longDate(dayOf(published_at)) }))
}
