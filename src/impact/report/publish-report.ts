import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type ReportPublished, type ReportReopened, reportPublished, reportReopened } from '../facts.ts'
import { ImpactReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findReport, publish, reopen } from './report-store.ts'
import type { ImpactReport } from './report.ts'

const Input = z.object({ report: ImpactReportId })
type Input = z.infer<typeof Input>

/** Opens the report to everybody, once a trustee has signed it off as it is. */
export const publishReport = act<Transactor, Input, ImpactReport, ReportPublished>({
  name: 'impact.publishReport',
  input: Input,
  load: (tx, { report }) => findReport(tx, report),
  may: theOffice,
  decide: ({ id, year, state, signedOff }): Decision<ReportPublished> => {
    if (state === 'published') return refused('report-published')
    if (signedOff.length === 0) return refused('report-not-signed-off')
    return happened(reportPublished({ report: id, year }))
  },
  apply: (tx, { body }, occasion) => publish(tx, body.report, occasion),
})

/** Takes a published report back into draft, to be changed and signed off again. */
export const reopenReport = act<Transactor, Input, ImpactReport, ReportReopened>({
  name: 'impact.reopenReport',
  input: Input,
  load: (tx, { report }) => findReport(tx, report),
  may: theOffice,
  decide: ({ id, year, state }): Decision<ReportReopened> =>
    state === 'published' ? happened(reportReopened({ report: id, year })) : refused('report-not-published'),
  apply: (tx, { body }) => reopen(tx, body.report),
})
