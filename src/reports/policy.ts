import { type Policy, type Question, personOf, policy } from '#kernel'
import { bothParts, headOfHost, hostLeader, leadOf, officeOfReview, onTheTeam } from '#reviews'
import { writersOf } from './gates/report-stage.ts'
import type { ReportState } from './report-state-store.ts'

type Reports = Question<ReportState>

/** The QA reader who took the report. */
export const itsReader: Policy<ReportState> = policy(
  'its QA reader',
  ({ actor, state }: Reports) =>
    state.mayReadForQuality && state.reader !== null && personOf(actor) === state.reader,
)

export const qaReaders: Policy<Pick<ReportState, 'mayReadForQuality'>> = policy(
  'an accredited QA reader',
  ({ state }) => state.mayReadForQuality,
)

const notIssued: Policy<ReportState> = policy(
  'before it is issued',
  ({ state }: Reports) => state.at !== 'issued',
)

/** The report before it is issued: both parts of the team, its QA reader and the office. */
export const mayReadDraft: Policy<ReportState> = bothParts.or(itsReader).or(officeOfReview.and(notIssued))

/** Who may write in the text where it stands now. */
export const mayWrite: Policy<ReportState> = policy(
  'the team while the report is being written, and then its Lead Reviewer',
  (question: Reports) => {
    switch (writersOf(question.state.at)) {
      case 'team':
        return onTheTeam.allows(question)
      case 'lead':
        return leadOf.allows(question)
      case 'nobody':
        return false
    }
  },
)

export const leadOrOffice: Policy<ReportState> = leadOf.or(officeOfReview)

/** The school decides: its headteacher confirms the facts and shares the report. */
export const itsHead: Policy<ReportState> = headOfHost

export const mayCorrect: Policy<ReportState> = hostLeader
