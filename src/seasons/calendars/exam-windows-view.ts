import { sql } from 'kysely'
import { type Day, type Refused, addDays, fromDaterange, refusalOf, toDaterange } from '#kernel'
import { type PartnershipYear, type Phase, periodOfYear, theOffice } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { SeasonTables } from '../tables.ts'
import { usualExamWindows } from './exam-windows.ts'

export type ExamWindow = {
  readonly phase: Phase
  readonly name: string
  readonly first: Day
  readonly last: Day
}

/** `usual` are the weeks in which exams usually fall, to begin with when nothing is recorded. */
export type ExamWindowsView = {
  readonly year: PartnershipYear
  readonly windows: readonly ExamWindow[]
  readonly usual: readonly ExamWindow[]
}

/** The weeks of a year in which schools of a phase have exams, so that no review is held. */
export async function examWindowsView(
  { db, actor, today }: Reading,
  year: PartnershipYear,
): Promise<ExamWindowsView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const rows = await reading<SeasonTables>(db)
    .selectFrom('exam_window')
    .where(sql<boolean>`days && ${toDaterange(periodOfYear(year))}::daterange`)
    .select(['phase', 'name', 'days'])
    .orderBy('days')
    .orderBy('phase')
    .execute()
  return { year, usual: usualExamWindows(year), windows: rows.map(examWindow) }
}

function examWindow({ phase, name, days }: Pick<SeasonTables['exam_window'], 'phase' | 'name' | 'days'>) {
  const { from, until } = fromDaterange(days)
  return { phase, name, first: from, last: until === null ? from : addDays(until, -1) }
}
