import { type SqlBool, sql } from 'kysely'
import { type Actor, type Day, type Refused, fromDaterange, personOf, postsOf, refusalOf } from '#kernel'
import { type PartnershipTables, partners } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type ReviewRole, type SeasonTables, daysWords } from '#seasons'
import { type ReportStage, reportStageWords } from './gates/report-stage.ts'
import type { ReportId } from './ids.ts'
import { isQaReader } from './report-state-store.ts'
import type { ReportTables } from './tables.ts'
import { turnOf } from './turn.ts'

type Tables = ReportTables & SeasonTables & PartnershipTables

export type ReportLine = {
  readonly report: ReportId
  readonly hostName: string
  readonly days: string
  readonly stage: ReportStage
  readonly stageWords: string
  /** What it waits for whoever asks to do; null when it is somebody else’s turn. */
  readonly todo: string | null
}

export type MyReportsView = {
  readonly reports: readonly ReportLine[]
  readonly readsForQuality: boolean
}

/** Reports that somebody writes, hosted, or was given to read: newest first. */
export async function myReportsView({ db, actor, today }: Reading): Promise<MyReportsView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const person = personOf(actor)
  const rows = await reportsWithin(db, actor, today)
  return {
    reports: rows.map(({ days, stage, role, host, corrections, sharedUnread, ...line }) => ({
      ...line,
      todo: sharedUnread
        ? 'Read it: its school shares it with your trust'
        : turnOf(stage, { lead: role === 'lead', visitor: role !== null, host, corrections }),
      stage,
      days: daysWords(days === null ? null : fromDaterange(days)),
      stageWords: reportStageWords[stage],
    })),
    readsForQuality: await isQaReader(db, person, today),
  }
}

const placesIn = (actor: Actor, roles: readonly string[]) =>
  postsOf(actor).flatMap(({ role, at }) => (roles.includes(role) ? [at.id] : []))

function reportsWithin(db: Reader, actor: Actor, today: Day) {
  const places = (roles: readonly string[]) => placesIn(actor, roles)
  const person = personOf(actor)
  return reading<Tables>(db)
    .selectFrom('report')
    .innerJoin('review', 'review.id', 'report.review_id')
    .leftJoin('school', 'school.id', 'review.school_id')
    .leftJoin('trust', 'trust.id', 'review.trust_id')
    .where(
      sql<SqlBool>`exists (select from placement where placement.review_id = review.id
          and placement.person_id = ${person} and placement.state in ('accepted', 'attended', 'partial')
          and not exists (select from review_milestone where review_milestone.review_id = review.id
            and milestone = 'closed' and review_milestone.at < ${today}::date - 13))
        or exists (select from review_host_leader leader
          where leader.review_id = review.id and leader.person_id = ${person})
        or review.school_id = any(${places(['headteacher', 'seniorLeader'])}::uuid[])
        or review.trust_id = any(${places(['trustLeader'])}::uuid[])
        or (report.stage = 'issued' and exists (select from hub_school
          where hub_school.school_id = review.school_id and hub_school.held && review.days
            and hub_school.hub_id = any(${places(['hubManager', 'seniorPartner'])}::uuid[])))
        or (report.stage = 'issued' and exists (select from report_share share
          join trust_school on trust_school.school_id = review.school_id and trust_school.held && review.days
          where share.report_id = report.id and share.audience = 'trust' and share.ended_at is null
            and trust_school.trust_id = any(${places(['trustLeader'])}::uuid[])))`,
    )
    .select(['report.id as report', 'review.days', 'report.stage'])
    .select(sql<string>`coalesce(school.name, trust.name)`.as('hostName'))
    .select([
      sql<ReviewRole | null>`(select role from placement where placement.review_id = review.id
        and placement.person_id = ${person} and placement.state in ('accepted', 'attended', 'partial')
        order by role limit 1)`.as('role'),
      sql<boolean>`coalesce(review.school_id = any(${places(['headteacher', 'seniorLeader'])}::uuid[])
        or review.trust_id = any(${places(['trustLeader'])}::uuid[])
        or exists (select from review_host_leader leader
          where leader.review_id = review.id and leader.person_id = ${person}), false)`.as('host'),
      sql<boolean>`(report.stage = 'issued' and exists (select from report_share share
        join trust_school on trust_school.school_id = review.school_id and trust_school.held && review.days
        where share.report_id = report.id and share.audience = 'trust' and share.ended_at is null
          and trust_school.trust_id = any(${places(['trustLeader'])}::uuid[]))
        and not exists (select from report_reading reading where reading.report_id = report.id
          and reading.person_id = ${person}))`.as('sharedUnread'),
      sql<boolean>`exists (select from report_remark remark where remark.report_id = report.id
        and remark.kind = 'correction' and not exists (select from report_remark_answer answered
          where answered.remark_id = remark.id))`.as('corrections'),
    ])
    .orderBy('review.days', 'desc')
    .orderBy('report.id')
    .limit(100)
    .execute()
}
