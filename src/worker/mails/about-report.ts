import type { Reachable } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type AboutReport = {
  readonly to: Reachable
  readonly subject: string
  /** What has happened, and what somebody said with it. */
  readonly words: string
  readonly said: string | null
  /** What the link is for, ending in a colon. */
  readonly next: string
  readonly link: string
}

/** What a report waits for, to whoever is to do it. What the report says stays behind the link. */
export const aboutReport = ({ to, subject, words, said, next, link }: AboutReport) => ({
  subject,
  text: paragraphs(`Dear ${firstName(to.name)},`, words, said && `“${said}”`, next, link),
  attachments: [],
})
