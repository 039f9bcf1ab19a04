import { issued } from '../facts.ts'
import { leadOrOffice } from '../policy.ts'
import { gate, passes } from './gate.ts'

/** The report becomes the school’s. */
export const issueReport = gate({
  name: 'reports.issue',
  from: ['approved'],
  to: 'issued',
  may: leadOrOffice,
  more: {},
  fact: issued,
  rule: () => passes(),
})
