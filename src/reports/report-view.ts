import { type Question, type Refused, isRefused, refusalOf, refused } from '#kernel'
import type { Reading } from '#platform/database'
import { findFindings, headOfHost, leadOf, officeOfReview } from '#reviews'
import type { ReviewId } from '#seasons'
import { claimsIn, supportWords, unsupported } from './checking/claims.ts'
import { contentOf } from './document/content-store.ts'
import {
  type ReportStage,
  gateState,
  reportGates,
  reportGateWords,
  reportStageWords,
} from './gates/report-stage.ts'
import type { ReportId } from './ids.ts'
import { itsReader, mayCorrect, mayReadDraft, mayWrite } from './policy.ts'
import { openCorrections, remarksOf } from './remarks/remark-store.ts'
import { type ReportState, findReport } from './report-state-store.ts'
import { type GateLine, type VersionLine, gatesOf, versionsOf } from './view-store.ts'

/** What whoever looks may do with the report now: the same rules that guard the acts. */
export type ReportMay = {
  readonly write: boolean
  readonly agree: boolean
  readonly sendToHost: boolean
  readonly confirmFacts: boolean
  readonly correct: boolean
  readonly sendToReader: boolean
  readonly readForQuality: boolean
  readonly issue: boolean
  readonly reopen: boolean
  readonly answer: boolean
}

export type ReportStep = {
  readonly label: string
  readonly state: 'done' | 'now' | 'later'
  readonly note: string | null
}

export type ClaimLine = { readonly line: string; readonly words: string; readonly section: string }

export type ReportView = {
  readonly report: ReportId
  readonly review: ReviewId
  readonly hostName: string
  /** What it is on, in a word. */
  readonly host: 'school' | 'trust'
  /** Parts that nobody has written in can be filled from what is on record. */
  readonly mayBringIn: boolean
  readonly title: string
  readonly stage: ReportStage
  readonly stageWords: string
  readonly steps: readonly ReportStep[]
  readonly gates: readonly GateLine[]
  readonly versions: readonly VersionLine[]
  readonly unsupported: readonly ClaimLine[]
  readonly claims: number
  readonly openCorrections: number
  readonly openComments: number
  readonly may: ReportMay
}

/** A report on its way: which gate it stands at, who passed each, and what comes next. */
export async function reportView(reading: Reading, report: ReportId): Promise<ReportView | Refused> {
  const state = await draftFor(reading, report)
  if (isRefused(state)) return state
  const { db, actor, today } = reading
  const content = await contentOf(db, state)
  const claims = claimsIn(content, state.framework, await findFindings(db, state.review))
  const gates = await gatesOf(db, report)
  const remarks = await remarksOf(db, report)
  const { at } = state
  const question = { actor, state, today }
  return {
    report,
    review: state.review,
    hostName: state.hostName,
    host: state.ofTrust === null ? 'school' : 'trust',
    mayBringIn: state.ofTrust !== null && mayWrite.allows(question),
    title: content.title,
    stage: at,
    stageWords: reportStageWords[at],
    steps: reportGates.map((gate) => ({
      label: reportGateWords[gate],
      state: gateState(gate, at),
      note: noteOf(
        gates,
        gate === 'factCheck' ? 'factChecked' : gate === 'qaReading' ? 'approved' : gate,
        at,
      ),
    })),
    gates,
    versions: await versionsOf(db, report),
    claims: claims.length,
    unsupported: unsupported(claims).map(({ line, support, section }) => ({
      line,
      words: supportWords[support],
      section: state.framework.sections.find(({ key }) => key === section)?.title ?? section,
    })),
    openCorrections: await openCorrections(db, report),
    openComments: remarks.filter(({ kind, answer }) => kind === 'comment' && answer === null).length,
    may: mayDo(question),
  }
}

function mayDo(question: Question<ReportState>): ReportMay {
  const { at } = question.state
  const lead = leadOf.allows(question)
  const office = officeOfReview.allows(question)
  return {
    write: mayWrite.allows(question),
    agree: lead && at === 'drafting',
    sendToHost: lead && at === 'teamAgreed',
    confirmFacts: headOfHost.allows(question) && at === 'factCheck',
    correct: mayCorrect.allows(question) && at === 'factCheck',
    sendToReader: lead && (at === 'factChecked' || at === 'changesAsked'),
    readForQuality: itsReader.allows(question) && at === 'qaReading',
    issue: (lead || office) && at === 'approved',
    reopen: (lead || office) && at !== 'drafting',
    answer: lead && (at === 'factCheck' || at === 'changesAsked'),
  }
}

/** The report for those who may see it before it is issued, and afterwards for the same. */
export async function draftFor(
  { db, actor, today }: Reading,
  report: ReportId,
): Promise<ReportState | Refused> {
  const state = await findReport(db, { report, today, by: actor })
  if (!state) return refused('not-found')
  return refusalOf(mayReadDraft, { actor, state, today }) ?? state
}

/** Who passed a gate last and when, while the report stands past it. */
function noteOf(gates: readonly GateLine[], passed: ReportStage, at: ReportStage): string | null {
  if (passed === 'drafting' || gateState('drafting', at) === 'now') return null
  const found = gates.find(({ stage }) => stage === passed || (passed === 'approved' && stage === 'approved'))
  const sinceReopened = gates.findIndex(({ stage }) => stage === 'drafting')
  if (!found || (sinceReopened >= 0 && gates.indexOf(found) > sinceReopened)) return null
  return found.by ? `${found.by}, ${found.when}` : found.when
}
