import { longInstant } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { ReportContent } from './document/report-content.ts'
import { type ReportStage, reportStageWords } from './gates/report-stage.ts'
import type { ReportId } from './ids.ts'
import type { ReportTables } from './tables.ts'

type Tables = ReportTables & PartnershipTables

/** A gate that the report passed: what it became, by whom, when and why. */
export type GateLine = {
  readonly id: string
  readonly stage: ReportStage
  readonly words: string
  readonly by: string | null
  readonly when: string
  readonly why: string | null
}

export async function gatesOf(db: Reader, report: ReportId): Promise<GateLine[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('report_gate')
    .leftJoin('person', 'person.id', 'report_gate.by_person')
    .where('report_id', '=', report)
    .orderBy('report_gate.at', 'desc')
    .orderBy('report_gate.id', 'desc')
    .select(['report_gate.id', 'stage', 'person.name as by', 'report_gate.at', 'why'])
    .execute()
  return rows.map(({ at, stage, ...gate }) => ({
    ...gate,
    stage,
    words: reportStageWords[stage],
    when: longInstant(at),
  }))
}

export type VersionLine = {
  readonly number: number
  readonly words: string
  readonly by: string | null
  readonly when: string
}

export async function versionsOf(db: Reader, report: ReportId): Promise<VersionLine[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('report_version')
    .leftJoin('person', 'person.id', 'report_version.by_person')
    .where('report_id', '=', report)
    .orderBy('number', 'desc')
    .select(['number', 'stage', 'person.name as by', 'report_version.at'])
    .execute()
  return rows.map(({ number, stage, by, at }) => ({
    number,
    words: reportStageWords[stage],
    by,
    when: longInstant(at),
  }))
}

export async function versionOf(db: Reader, report: ReportId, number: number): Promise<ReportContent | null> {
  const row = await reading<ReportTables>(db)
    .selectFrom('report_version')
    .where('report_id', '=', report)
    .where('number', '=', number)
    .select('content')
    .executeTakeFirst()
  return row ? ReportContent.parse(row.content) : null
}
