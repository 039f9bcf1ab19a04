import { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { reportShared } from '../facts.ts'
import { reportStageWords } from '../gates/report-stage.ts'
import { ReportId, ShareId } from '../ids.ts'
import { itsHead } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import type { Shared } from './share-by-link.ts'
import { insertShare, isSharedWithTrust } from './share-store.ts'

const Consenting = z.object({ report: ReportId })
type Consenting = z.infer<typeof Consenting>

type State = ReportState & { readonly sharedWithTrust: boolean }

/** The school consents that leaders of its trust read its report. */
export const shareWithTrust = act({
  name: 'reports.shareWithTrust',
  input: Consenting,
  load: async (tx: Transactor, { report }: Consenting, { today, by }): Promise<State | null> => {
    const state = await findReportToChange(tx, { report, today, by })
    return state && { ...state, sharedWithTrust: await isSharedWithTrust(tx, report) }
  },
  may: itsHead,
  decide,
  apply: (tx, { body }: Shared, occasion) => insertShare(tx, body, occasion),
})

export function decide(
  { report, review, school, hostName, trust, at, sharedWithTrust }: State,
  _consenting: Consenting,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<Shared> {
  if (at !== 'issued') return refused('wrong-gate', { stage: reportStageWords[at].toLowerCase() })
  if (trust === null) return refused('no-trust', { school: hostName })
  if (sharedWithTrust) return refused('shared-with-trust')
  const share = fresh(ShareId)
  const to = 'leaders of the trust'
  return happened(
    reportShared({
      report,
      review,
      school,
      share,
      edition: 'whole',
      audience: 'trust',
      to,
      expires: null,
      secretHash: null,
    }),
  )
}
