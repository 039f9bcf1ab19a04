import { type Day, longDate } from '#kernel'
import { type AccreditationKind, accreditationWords } from '#practitioners'
import type { Reachable } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Ending = {
  readonly kind: AccreditationKind
  readonly lastDay: Day
  readonly to: Reachable
  readonly home: string
}

export const accreditationEnding = ({ kind, lastDay, to, home }: Ending) => ({
  subject: `Your accreditation ends on ${longDate(lastDay)}`,
  text: paragraphs(
    `Dear ${firstName(to.name)},`,
    `Your accreditation as ${accreditationWords[kind]} ends on ${longDate(lastDay)}.${kind === 'hubManager' ? '' : ' Reviews after that day need a new one.'}`,
    'Taking part in training renews it. What is planned, and your record, are on your home page:',
    home,
  ),
  attachments: [],
})
