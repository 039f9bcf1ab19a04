import { z } from 'zod'
import { reopened } from '../facts.ts'
import { leadOrOffice } from '../policy.ts'
import { gate, passes } from './gate.ts'

/** Back to the writing, with a reason. Every version that was kept stays. */
export const reopenReport = gate({
  name: 'reports.reopen',
  from: ['teamAgreed', 'factCheck', 'factChecked', 'qaReading', 'changesAsked', 'approved', 'issued'],
  to: 'drafting',
  may: leadOrOffice,
  more: { why: z.string().trim().min(1, 'Say why it is reopened').max(600, 'Use 600 characters or fewer') },
  fact: reopened,
  rule: (_state, { why }) => passes(why),
})
