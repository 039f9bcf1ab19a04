import { z } from 'zod'
import { changesAsked } from '../facts.ts'
import { itsReader } from '../policy.ts'
import { gate, passes } from './gate.ts'

/** The QA reader gives the report back to its Lead Reviewer, saying what for. */
export const askForChanges = gate({
  name: 'reports.askForChanges',
  from: ['qaReading'],
  to: 'changesAsked',
  may: itsReader,
  more: {
    why: z.string().trim().min(1, 'Say what you would like changed').max(600, 'Use 600 characters or fewer'),
  },
  fact: changesAsked,
  rule: (_state, { why }) => passes(why),
})
