import type { Reachable } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

export const invariantsBroken = (to: Reachable, names: readonly string[]) => ({
  subject: 'Last night’s check of the records found something',
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    'Each of these should always hold, and did not:',
    names.map((name) => `• ${name}`).join('\n'),
    'Please pass this on to whoever looks after Critical Friend for you. `bin/doctor` shows the rows.',
  ),
  attachments: [],
})
