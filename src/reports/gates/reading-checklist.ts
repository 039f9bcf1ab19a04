import { z } from 'zod'

/** What a QA reader looks for before a report is issued. */
export const ReadingCheck = z.enum([
  'evidence',
  'place',
  'people',
  'even',
  'estimates',
  'facts',
  'tone',
  'plainEnglish',
  'excellence',
])
export type ReadingCheck = z.infer<typeof ReadingCheck>

export const readingCheckWords: Record<ReadingCheck, string> = {
  evidence: 'Each finding rests on evidence',
  place: 'What Went Well and Even Better If stand in the right sections',
  people: 'Nobody can be identified, not even in a small group',
  even: 'Each Even Better If can be acted on, and there are two to four in a section',
  estimates: 'Estimates, if the host asked for them, fit the text and their descriptors',
  facts: 'What is said of the host fits the register',
  tone: 'The tone is that of a good critical friend',
  plainEnglish: 'It is clear to somebody who was not there',
  excellence: 'The Area of Excellence has all that it needs',
}
