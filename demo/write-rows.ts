import { type Insertable, sql } from 'kysely'
import type { Instant } from '#kernel'
import type { EventTables } from '#events'
import type { ExcellenceTables } from '#excellence'
import type { ImpactTables } from '#impact'
import type { PartnershipTables, PublishedTables } from '#partnership'
import { type FactTables, type Transactor, writing } from '#platform/database'
import type { PractitionerTables } from '#practitioners'
import type { ProgrammeTables } from '#programmes'
import type { ReportTables } from '#reports'
import type { EvidenceTables, FindingTables, ReviewTables, TrustReviewTables } from '#reviews'
import type { SeasonTables } from '#seasons'
import type { SurveyTables } from '#surveys'

export type DemoTables = PartnershipTables &
  PublishedTables &
  ImpactTables &
  PractitionerTables &
  SeasonTables &
  ReviewTables &
  EvidenceTables &
  FindingTables &
  TrustReviewTables &
  ReportTables &
  ExcellenceTables &
  ProgrammeTables &
  EventTables &
  SurveyTables &
  DemoLetterTables &
  Pick<FactTables, 'fact' | 'fact_subject'>

/** Letters that stay on this machine, with the links that they carry. */
type DemoLetterTables = {
  identity_task_link: {
    secret_hash: string
    task: string
    subject_kind: string
    subject_id: string
    person_id: string | null
    expires_at: Instant
    revoked: boolean
  }
  local_mail: {
    recipient: string
    subject: string
    text: string
    attachments: readonly unknown[]
    sent_at: Instant
  }
}

const rowsAtOnce = 2000

/** Writes many rows in few statements; PostgreSQL reads them by the table’s own columns. All have the same keys. */
export async function writeRows<Table extends keyof DemoTables>(
  tx: Transactor,
  table: Table,
  rows: readonly Insertable<DemoTables[Table]>[],
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)))
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = JSON.stringify(rows.slice(from, from + rowsAtOnce))
    await sql`insert into ${sql.table(table)} (${columns})
              select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${some}::jsonb)`.execute(
      writing<DemoTables>(tx),
    )
  }
}
