import { type Actor, type Day, type Refused, refused } from '#kernel'
import { type Reader, type Reading } from '#platform/database'
import { bothParts, headOfHost, officeOfReview } from '#reviews'
import { latestIssued } from '../document/content-store.ts'
import { parentsEdition } from '../document/parents-edition.ts'
import type { ReportContent } from '../document/report-content.ts'
import type { ReportId, ShareId } from '../ids.ts'
import { type ReportState, findReport } from '../report-state-store.ts'
import { hashOf } from './share-by-link.ts'
import { holdsRole, isMember, isSharedWithTrust, namesOf, shareBehind } from './share-store.ts'
import type { Edition } from './share.ts'

/** Why somebody may read an issued report, in a sentence that they are shown. */
export type IssuedReportView = {
  readonly report: ReportId
  readonly share: ShareId | null
  readonly edition: Edition
  readonly because: string
  readonly school: string
  readonly content: ReportContent
  readonly mayShare: boolean
}

/** An issued report for somebody who has signed in; nobody reads one without a reason. */
export async function issuedReportView(
  { db, actor, today }: Reading,
  report: ReportId,
): Promise<IssuedReportView | Refused> {
  const state = await findReport(db, { report, today, by: actor })
  if (!state) return refused('not-found')
  const right = state.at === 'issued' ? await rightOf(db, state, { actor, today }) : null
  if (!right)
    return refused('not-allowed', {
      claim: `those with whom ${state.hostName} has shared it`,
    })
  return shown(db, state, { ...right, today, share: null, actor })
}

/** The same behind a link, for somebody whom we do not know. */
export async function sharedReportView({ db, actor, today }: Reading, secret: string) {
  const share = await shareBehind(db, hashOf(secret), today)
  const state = share && (await findReport(db, { report: share.report, today, by: actor }))
  if (!share || !state || state.at !== 'issued') return refused('not-found')
  const because = `${state.hostName} made this link for you.`
  return shown(db, state, { edition: share.edition, because, today, share: share.id, actor })
}

type Right = { readonly edition: Edition; readonly because: string }

async function rightOf(
  db: Reader,
  state: ReportState,
  { actor, today }: { readonly actor: Actor; readonly today: Day },
): Promise<Right | null> {
  const { hostName, school, hub, trust, year, report } = state
  if (holdsRole(actor, ['headteacher', 'seniorLeader'], school))
    return { edition: 'whole', because: `The report belongs to ${hostName}, which you lead.` }
  if (headOfHost.allows({ actor, state, today }))
    return { edition: 'whole', because: `The report belongs to ${hostName}, which you lead.` }
  if (bothParts.allows({ actor, state, today }))
    return {
      edition: 'whole',
      because: 'You were on the review; you can read it until it has been closed for a fortnight.',
    }
  if (holdsRole(actor, ['hubManager', 'seniorPartner'], hub) && (await isMember(db, school, year)))
    return {
      edition: 'whole',
      because: `You lead the hub of ${hostName}, and its membership for ${year} gives you its report.`,
    }
  if (holdsRole(actor, ['trustLeader'], trust) && (await isSharedWithTrust(db, report)))
    return { edition: 'whole', because: `${hostName} has let leaders of its trust read it.` }
  if (officeOfReview.allows({ actor, state, today }))
    return { edition: 'parents', because: 'The office reads reports without names.' }
  return null
}

type Shown = Right & { readonly today: Day; readonly share: ShareId | null; readonly actor: Actor }

async function shown(
  db: Reader,
  state: ReportState,
  { edition, because, today, share, actor }: Shown,
): Promise<IssuedReportView | Refused> {
  const { report, school, hostName, review } = state
  const content = await latestIssued(db, report)
  if (!content) return refused('not-found')
  const names = edition === 'parents' ? await namesOf(db, { school, review, today }) : []
  return {
    report,
    share,
    edition,
    because,
    school: hostName,
    content: edition === 'parents' ? parentsEdition(content, names) : content,
    mayShare: headOfHost.allows({ actor, state, today }),
  }
}
