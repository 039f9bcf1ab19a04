import { z } from 'zod'
import { type Decision, type FactOf, PersonId, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { leadOf } from '#reviews'
import { sectionGiven } from '../facts.ts'
import { ReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { upsertOwner } from './owner-store.ts'

const Giving = z.object({
  report: ReportId,
  section: z.string(),
  person: z.uuid('Choose who writes it').pipe(PersonId),
})
type Giving = z.infer<typeof Giving>
type Given = FactOf<typeof sectionGiven>

/** The Lead Reviewer asks somebody of the team to see a section through. Everybody may still write in it. */
export const giveSection = act({
  name: 'reports.giveSection',
  input: Giving,
  load: (tx: Transactor, { report }: Giving, { today, by }) => findReportToChange(tx, { report, today, by }),
  may: leadOf,
  decide,
  apply: (tx, { body }: Given, occasion) => upsertOwner(tx, body, occasion),
})

export function decide(
  { report, review, school, framework, visitors, hosts }: ReportState,
  { section, person }: Giving,
): Decision<Given> {
  const title = framework.sections.find(({ key }) => key === section)?.title
  if (!title) return refused('no-such-part')
  if (![...visitors, ...hosts].some((one) => one.person === person))
    return refused('not-in-both-parts', { field: 'person' })
  return happened(sectionGiven({ report, review, school, section, title, person }))
}
