import { ImpactReportId, VoiceId } from '#impact'
import { Instant, type PersonId, day } from '#kernel'
import { partnershipYear } from '#partnership'
import type { Transactor } from '#platform/database'
import { demoId } from '../random.ts'
import { reportVoices, reportWords } from '../words/report-words.ts'
import { writeRows } from '../write-rows.ts'
import { snapshotIdOf } from './freeze-years.ts'

type Signing = { readonly officer: PersonId; readonly trustee: PersonId }

const reports = [
  { year: 2022, drafted: '2023-11-21T09:00:00.000Z', published: '2023-12-15T12:00:00.000Z' },
  { year: 2023, drafted: '2024-10-14T11:00:00.000Z', published: null },
] as const
const consented = day('2023-11-01')

/** The report of 2022/23 is published; that of 2023/24 waits for a trustee. */
export async function writeReports(tx: Transactor, { officer, trustee }: Signing): Promise<void> {
  await writeRows(
    tx,
    'impact_report',
    reports.map(({ year, drafted, published }) => ({
      id: idOf(year),
      year: partnershipYear(year),
      snapshot_id: snapshotIdOf(year),
      state: published ? ('published' as const) : ('draft' as const),
      drafted_at: Instant.parse(drafted),
      drafted_by: officer,
      published_at: published && Instant.parse(published),
      published_by: published && officer,
    })),
  )
  await writeRows(
    tx,
    'impact_report_words',
    reports.flatMap(({ year }) => reportWords.map((words) => ({ report_id: idOf(year), ...words }))),
  )
  await writeRows(tx, 'impact_report_sign_off', [
    { report_id: idOf(2022), person_id: trustee, at: Instant.parse('2023-12-12T18:00:00.000Z') },
  ])
  await writeRows(
    tx,
    'impact_voice',
    reports.flatMap(({ year, drafted }) =>
      reportVoices.map(({ until, ...voice }, place) => ({
        ...voice,
        id: demoId(VoiceId, 'voice', year, place),
        report_id: idOf(year),
        consent_on: consented,
        consent_until: until === null ? null : day(until),
        withdrawn_at: null,
        withdrawn_because: null,
        added_at: Instant.parse(drafted),
      })),
    ),
  )
}

const idOf = (year: 2022 | 2023) => demoId(ImpactReportId, 'impact report', year)
