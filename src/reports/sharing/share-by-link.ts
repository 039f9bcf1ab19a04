import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Day, type Decision, type FactOf, type Occasion, act, addDays, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { reportShared } from '../facts.ts'
import { ReportId, ShareId } from '../ids.ts'
import { itsHead } from '../policy.ts'
import { refused } from '../refusals.ts'
import { reportStageWords } from '../gates/report-stage.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { insertShare } from './share-store.ts'
import { Edition } from './share.ts'

const Sharing = z.object({
  report: ReportId,
  to: z.string().trim().min(1, 'Say whom the link is for').max(120, 'Use 120 characters or fewer'),
  edition: Edition,
  expires: Day,
  /** Made by whoever asks, so that it is shown once and only its hash is kept. */
  secret: z.string().min(40),
})
type Sharing = z.infer<typeof Sharing>
export type Shared = FactOf<typeof reportShared>

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The school lets anybody with a link read its report, until a day that it chooses. */
export const shareByLink = act({
  name: 'reports.shareByLink',
  input: Sharing,
  load: (tx: Transactor, { report }: Sharing, { today, by }) => findReportToChange(tx, { report, today, by }),
  may: itsHead,
  decide,
  apply: (tx, { body }: Shared, occasion) => insertShare(tx, body, occasion),
})

const longest = 366

export function decide(
  { report, review, school, at }: Pick<ReportState, 'report' | 'review' | 'school' | 'at'>,
  { edition, to, expires, secret }: Sharing,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Shared> {
  if (at !== 'issued') return refused('wrong-gate', { stage: reportStageWords[at].toLowerCase() })
  if (expires <= today) return refused('share-in-the-past', { field: 'expires' })
  if (expires > addDays(today, longest)) return refused('share-too-long', { field: 'expires' })
  const share = fresh(ShareId)
  const secretHash = hashOf(secret)
  return happened(
    reportShared({ report, review, school, share, edition, audience: 'link', to, expires, secretHash }),
  )
}
