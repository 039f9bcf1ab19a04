import { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import { PartnershipYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type ReportDrafted, reportDrafted } from '../facts.ts'
import { ImpactReportId, type SnapshotId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findSnapshot } from '../snapshots/snapshot-store.ts'
import { findReportOf, insertReport } from './report-store.ts'

const Input = z.object({ year: PartnershipYear })
type Input = z.infer<typeof Input>
type State = { readonly frozen: SnapshotId | null; readonly drafted: boolean }

/** Begins the report of a year on its latest frozen figures. */
export const draftReport = act<Transactor, Input, State, ReportDrafted>({
  name: 'impact.draftReport',
  input: Input,
  load: async (tx, { year }) => ({
    frozen: (await findSnapshot(tx, year))?.id ?? null,
    drafted: (await findReportOf(tx, year)) !== null,
  }),
  may: theOffice,
  decide,
  apply: (tx, { body }, occasion) => insertReport(tx, body, occasion),
})

export function decide(
  { frozen, drafted }: State,
  { year }: Input,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<ReportDrafted> {
  if (drafted) return refused('report-drafted', { year })
  if (!frozen) return refused('nothing-frozen', { year })
  return happened(reportDrafted({ report: fresh(ImpactReportId), year, snapshot: frozen }))
}
