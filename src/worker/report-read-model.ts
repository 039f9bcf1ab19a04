import { sql } from 'kysely'
import type { Day, Instant } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { PractitionerTables } from '#practitioners'
import type { RemarkId, ReportId, ReportTables } from '#reports'
import type { ReviewId } from '#seasons'
import type { Reachable } from './review-read-model.ts'

export type Correction = { readonly remark: RemarkId; readonly answeredAt: Instant | null }

/** The corrections that the school asked for, in the order in which it did. */
export const correctionsOf = (db: Reader, report: ReportId): Promise<Correction[]> =>
  reading<ReportTables>(db)
    .selectFrom('report_remark as remark')
    .leftJoin('report_remark_answer as answered', 'answered.remark_id', 'remark.id')
    .where('remark.report_id', '=', report)
    .where('remark.kind', '=', 'correction')
    .orderBy('remark.at')
    .orderBy('remark.id')
    .select(['remark.id as remark', 'answered.at as answeredAt'])
    .execute()

/** Leaders of the trust that a review’s school was in on its days. */
export const trustLeadersOf = (db: Reader, { review, today }: Pick<ToRead, 'review' | 'today'>) =>
  reading<PartnershipTables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where('post.role', '=', 'trustLeader')
    .where(sql<boolean>`post.held @> ${today}::date`)
    .where(
      sql<boolean>`exists (select from review join trust_school on trust_school.school_id = review.school_id
        and trust_school.held && review.days where review.id = ${review} and trust_school.trust_id = post.trust_id)`,
    )
    .select(['person.id as person', 'person.name', 'person.email'])
    .distinct()
    .orderBy('person.name')
    .execute()

type ToRead = {
  readonly report: ReportId
  readonly review: ReviewId
  readonly school: string
  readonly today: Day
}

/** Whoever has taken the report; else every accredited QA reader who has no part in the review, its host or its host’s trust. */
export async function readersOf(
  db: Reader,
  { report, review, school, today }: ToRead,
): Promise<readonly Reachable[]> {
  return reading<PartnershipTables & PractitionerTables & ReportTables>(db)
    .selectFrom('accreditation')
    .innerJoin('person', 'person.id', 'accreditation.person_id')
    .innerJoin('report', (join) => join.on('report.id', '=', report))
    .where('accreditation.kind', '=', 'qaReader')
    .where(sql<boolean>`accreditation.held @> ${today}::date`)
    .where(sql<boolean>`(report.reader is null or report.reader = person.id)`)
    .where(
      sql<boolean>`not exists (select from placement
        where placement.review_id = ${review} and placement.person_id = person.id)`,
    )
    .where(
      sql<boolean>`not exists (select from post where post.person_id = person.id and post.held @> ${today}::date
        and (${school} in (post.school_id, post.trust_id) or exists (select from trust_school own
          where ${school} in (own.school_id, own.trust_id) and own.held @> ${today}::date
            and (own.trust_id = post.trust_id or exists (select from trust_school other
              where other.school_id = post.school_id and other.trust_id = own.trust_id
                and other.held @> ${today}::date)))))`,
    )
    .select(['person.id as person', 'person.name', 'person.email'])
    .distinct()
    .orderBy('person.name')
    .execute()
}
