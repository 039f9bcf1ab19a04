import { leadOf } from '#reviews'
import { sentToReader } from '../facts.ts'
import { gate, passes } from './gate.ts'

/** The report joins the queue of the QA readers, or goes back to the one who asked for changes. */
export const sendToReader = gate({
  name: 'reports.sendToReader',
  from: ['factChecked', 'changesAsked'],
  to: 'qaReading',
  may: leadOf,
  more: {},
  fact: sentToReader,
  rule: () => passes(),
})
