import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { shareEnded } from '../facts.ts'
import { ReportId, ShareId } from '../ids.ts'
import { itsHead } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { type ShareKept, endShareOf, sharesOf } from './share-store.ts'

const Ending = z.object({ report: ReportId, share: ShareId })
type Ending = z.infer<typeof Ending>
type Ended = FactOf<typeof shareEnded>

type State = ReportState & { readonly shares: readonly ShareKept[] }

/** The school takes back a link, or its consent. */
export const endShare = act({
  name: 'reports.endShare',
  input: Ending,
  load: async (tx: Transactor, { report }: Ending, { today, by }): Promise<State | null> => {
    const state = await findReportToChange(tx, { report, today, by })
    return state && { ...state, shares: await sharesOf(tx, report) }
  },
  may: itsHead,
  decide,
  apply: (tx, { body }: Ended, occasion) => endShareOf(tx, body.share, occasion),
})

export function decide({ report, review, school, shares }: State, { share }: Ending): Decision<Ended> {
  const found = shares.find(({ id }) => id === share)
  if (!found || found.endedAt !== null) return refused('share-ended')
  return happened(shareEnded({ report, review, school, share, to: found.why }))
}
