import { z } from 'zod'
import { type Day, type Decision, type FactOf, type Occasion, act, happened, longDate } from '#kernel'
import type { Transactor } from '#platform/database'
import { type Workspace, findWorkspaceToChange, officeOfReview, onTheTeam } from '#reviews'
import { ReviewId } from '#seasons'
import { reportOpened } from './facts.ts'
import { ReportId } from './ids.ts'
import { insertReport } from './open-report-store.ts'
import { refused } from './refusals.ts'
import { reportOf } from './report-state-store.ts'

const Opening = z.object({ review: ReviewId })
type Opening = z.infer<typeof Opening>
type Opened = FactOf<typeof reportOpened>

type State = Workspace & { readonly begun: boolean }

/** The team begins its report, from the first day of the review on. */
export const openReport = act({
  name: 'reports.open',
  input: Opening,
  load: async (tx: Transactor, { review }: Opening, { today }): Promise<State | null> => {
    const workspace = await findWorkspaceToChange(tx, { review, today })
    return workspace && { ...workspace, begun: (await reportOf(tx, review)) !== null }
  },
  may: onTheTeam.or(officeOfReview),
  decide,
  apply: (tx, { body }: Opened, occasion) => insertReport(tx, body, occasion),
})

export function decide(
  { review, school, stage, days, begun }: State,
  _opening: Opening,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Opened> {
  if (begun) return refused('report-begun')
  if (stage === 'cancelled') return refused('review-called-off')
  const [first] = days
  if (!first || today < first) return refused('review-not-begun', { day: dayWords(first) })
  return happened(reportOpened({ report: fresh(ReportId), review, school }))
}

const dayWords = (first: Day | undefined): string => (first ? longDate(first) : 'not set yet')
