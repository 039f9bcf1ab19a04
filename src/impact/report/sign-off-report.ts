import { z } from 'zod'
import { type Decision, type Occasion, act, happened, personOf, refused as refusedBy } from '#kernel'
import { trustees } from '#partnership'
import type { Transactor } from '#platform/database'
import { type ReportSignedOff, reportSignedOff } from '../facts.ts'
import { ImpactReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findReport, signOff } from './report-store.ts'
import type { ImpactReport } from './report.ts'

const Input = z.object({ report: ImpactReportId })
type Input = z.infer<typeof Input>

/** A trustee says that the report may be published as it is. Any change asks for it again. */
export const signOffReport = act<Transactor, Input, ImpactReport, ReportSignedOff>({
  name: 'impact.signOffReport',
  input: Input,
  load: (tx, { report }) => findReport(tx, report),
  may: trustees,
  decide,
  apply: (tx, { body }, { at }) => signOff(tx, { report: body.report, person: body.person, at }),
})

export function decide(
  { id, year, state, signedOff }: ImpactReport,
  _: Input,
  { by }: Pick<Occasion, 'by'>,
): Decision<ReportSignedOff> {
  const person = personOf(by)
  if (person === null) return refusedBy('not-allowed')
  if (state === 'published') return refused('report-published')
  if (signedOff.includes(person)) return refused('signed-off-already')
  return happened(reportSignedOff({ report: id, year, person }))
}
