import type { ReportStage } from './gates/report-stage.ts'

/** What somebody is to a report before it is issued. */
export type PartInReport = {
  readonly lead: boolean
  readonly visitor: boolean
  readonly host: boolean
  /** Whether the host waits for an answer to a correction that it asked for. */
  readonly corrections: boolean
}

/** What whoever has that part does next, as a request; null when it is somebody else’s turn. */
export function turnOf(
  stage: ReportStage,
  { lead, visitor, host, corrections }: PartInReport,
): string | null {
  switch (stage) {
    case 'drafting':
      return lead ? 'Write it with your team, and agree it' : visitor ? 'Write it with your team' : null
    case 'teamAgreed':
      return lead ? 'Send it to its host, to check the facts' : null
    case 'factCheck':
      return lead && corrections ? 'Answer its host’s corrections' : host ? 'Check the facts in it' : null
    case 'factChecked':
      return lead ? 'Send it to a QA reader' : null
    case 'changesAsked':
      return lead ? 'Answer its QA reader' : null
    case 'approved':
      return lead ? 'Issue it to its host' : null
    case 'qaReading':
    case 'issued':
      return null
  }
}
