import { sql } from 'kysely'
import { type Refused, dayOf, daysBetween, personOf, refused, shortDate } from '#kernel'
import type { PartnershipTables, Phase } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { SeasonTables } from '#seasons'
import type { ReportId } from '../ids.ts'
import { isQaReader } from '../report-state-store.ts'
import type { ReportTables } from '../tables.ts'
import { partsOf } from './distance-store.ts'

type Tables = ReportTables & SeasonTables & PartnershipTables

export type ReportToRead = {
  readonly report: ReportId
  readonly hostName: string
  /** Null for a report on a trust. */
  readonly phase: Phase | null
  readonly since: string
  /** Days that it has waited. */
  readonly waiting: number
}

export type ReadingQueueView = {
  readonly mine: readonly ReportToRead[]
  readonly waiting: readonly ReportToRead[]
}

/** What an accredited QA reader has taken, and what waits for somebody; their own school’s and trust’s are left out. */
export async function readingQueueView({ db, actor, today }: Reading): Promise<ReadingQueueView | Refused> {
  const person = personOf(actor)
  if (!(await isQaReader(db, person, today)))
    return refused('not-allowed', { claim: 'an accredited QA reader' })
  const rows = await reading<Tables>(db)
    .selectFrom('report')
    .innerJoin('review', 'review.id', 'report.review_id')
    .leftJoin('school', 'school.id', 'review.school_id')
    .leftJoin('trust', 'trust.id', 'review.trust_id')
    .where('report.stage', '=', 'qaReading')
    .select(['report.id as report', 'report.reader', 'trust.id as trust'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('hostName'))
    .select(sql<string>`coalesce(school.id, trust.id)`.as('school'))
    .select(['school.phase', 'review.id as review'])
    .select((one) => [
      one
        .selectFrom('report_gate')
        .whereRef('report_gate.report_id', '=', 'report.id')
        .where('report_gate.stage', '=', 'qaReading')
        .select(({ fn }) => fn.max('report_gate.at').as('since'))
        .as('since'),
      one
        .selectFrom('placement')
        .whereRef('placement.review_id', '=', 'review.id')
        .where('placement.person_id', '=', person)
        .select(({ fn }) => fn.countAll<number>().as('many'))
        .as('placed'),
    ])
    .orderBy('since')
    .orderBy('report.id')
    .execute()
  const lines = rows.map(({ since, ...row }) => ({
    ...row,
    since: since === null ? '' : shortDate(dayOf(since)),
    waiting: since === null ? 0 : daysBetween(dayOf(since), today),
  }))
  const open: typeof lines = []
  for (const line of lines.filter(({ reader, placed }) => reader === null && !placed))
    if (!(await partsOf(db, line, { person, today }))) open.push(line)
  return { mine: lines.filter(({ reader }) => reader !== null && reader === person), waiting: open }
}
