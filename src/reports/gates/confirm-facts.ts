import { factsConfirmed } from '../facts.ts'
import { itsHead } from '../policy.ts'
import { refused } from '../refusals.ts'
import { gate, passes } from './gate.ts'

/** The headteacher says that the facts are right, once each correction has its answer. */
export const confirmFacts = gate({
  name: 'reports.confirmFacts',
  from: ['factCheck'],
  to: 'factChecked',
  may: itsHead,
  more: {},
  fact: factsConfirmed,
  rule: ({ openCorrections }) =>
    openCorrections > 0 ? refused('corrections-open', { count: openCorrections }) : passes(),
})
