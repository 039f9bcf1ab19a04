import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type ReportVersionTaken, reportVersionTaken } from '../facts.ts'
import { ImpactReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type Snapshot, findSnapshot } from '../snapshots/snapshot-store.ts'
import { findReport, standOn } from './report-store.ts'
import type { ImpactReport } from './report.ts'

const Input = z.object({ report: ImpactReportId })
type Input = z.infer<typeof Input>
type State = ImpactReport & { readonly latest: Snapshot }

/** Lets a draft stand on the latest version of its year’s figures. */
export const takeUpVersion = act<Transactor, Input, State, ReportVersionTaken>({
  name: 'impact.takeUpVersion',
  input: Input,
  load: async (tx, { report }) => {
    const found = await findReport(tx, report)
    const latest = found && (await findSnapshot(tx, found.year))
    return latest ? { ...found, latest } : null
  },
  may: theOffice,
  decide,
  apply: (tx, { body }) => standOn(tx, body.report, body.snapshot),
})

export function decide({ id, year, state, snapshot, latest }: State): Decision<ReportVersionTaken> {
  if (state === 'published') return refused('report-published')
  if (snapshot === latest.id) return refused('version-unchanged', { version: latest.version })
  return happened(reportVersionTaken({ report: id, year, snapshot: latest.id, version: latest.version }))
}
