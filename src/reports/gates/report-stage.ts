import { z } from 'zod'

/** Where a report stands between the first word and its school’s hands. */
export const ReportStage = z.enum([
  'drafting',
  'teamAgreed',
  'factCheck',
  'factChecked',
  'qaReading',
  'changesAsked',
  'approved',
  'issued',
])
export type ReportStage = z.infer<typeof ReportStage>

export const reportStageWords: Record<ReportStage, string> = {
  drafting: 'Being written',
  teamAgreed: 'Agreed by the team',
  factCheck: 'With its host, to check the facts',
  factChecked: 'Facts confirmed by its host',
  qaReading: 'With its QA reader',
  changesAsked: 'Changes asked for by its QA reader',
  approved: 'Ready to issue',
  issued: 'Issued',
}

/** Who may write in the text: the whole team first, then its Lead Reviewer, then nobody. */
export type Writers = 'team' | 'lead' | 'nobody'

const writers: Record<ReportStage, Writers> = {
  drafting: 'team',
  teamAgreed: 'nobody',
  factCheck: 'lead',
  factChecked: 'lead',
  qaReading: 'nobody',
  changesAsked: 'lead',
  approved: 'nobody',
  issued: 'nobody',
}

export const writersOf = (stage: ReportStage): Writers => writers[stage]

/** The gates in the order in which a report passes them, for its stepper. */
export const reportGates = ['drafting', 'teamAgreed', 'factCheck', 'qaReading', 'issued'] as const
export type ReportGate = (typeof reportGates)[number]

export const reportGateWords: Record<ReportGate, string> = {
  drafting: 'Written together',
  teamAgreed: 'Agreed by the team',
  factCheck: 'Facts checked by its host',
  qaReading: 'Read by a QA reader',
  issued: 'Issued to its host',
}

const gateOf: Record<ReportStage, ReportGate> = {
  drafting: 'drafting',
  teamAgreed: 'teamAgreed',
  factCheck: 'factCheck',
  factChecked: 'factCheck',
  qaReading: 'qaReading',
  changesAsked: 'qaReading',
  approved: 'qaReading',
  issued: 'issued',
}

/** Whether a gate is behind, at hand or ahead of a report that stands at a stage. */
export function gateState(gate: ReportGate, stage: ReportStage): 'done' | 'now' | 'later' {
  const now = reportGates.indexOf(gateOf[stage])
  const place = reportGates.indexOf(gate)
  if (place === now && stage !== 'issued') return stage === 'teamAgreed' ? 'done' : 'now'
  return place <= now ? 'done' : 'later'
}
