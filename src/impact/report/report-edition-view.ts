import { PartnershipYear } from '#partnership'
import type { Reading } from '#platform/database'
import { findReportOf, findWithdrawals } from './report-store.ts'
import { yearFromSlug } from './report.ts'

/**
 * What names one rendering of a published report: as long as it is the same, so is every word of the report, for it only
 * changes with its figures, when somebody’s words are taken away, or when a day has passed. Null when nothing is published.
 */
export async function reportEditionView(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  slug: string,
): Promise<string | null> {
  const year = PartnershipYear.safeParse(yearFromSlug(slug))
  const report = year.success ? await findReportOf(db, year.data) : null
  if (report?.state !== 'published') return null
  return [report.id, report.snapshot, await findWithdrawals(db, report.id), today].join(' ')
}
