import { leadOf } from '#reviews'
import { sentToHost } from '../facts.ts'
import { gate, passes } from './gate.ts'

/** The school checks the facts, sentence by sentence. */
export const sendToHost = gate({
  name: 'reports.sendToHost',
  from: ['teamAgreed'],
  to: 'factCheck',
  may: leadOf,
  more: {},
  fact: sentToHost,
  rule: () => passes(),
})
