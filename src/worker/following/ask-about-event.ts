import { type EventKind, type eventRecorded, eventKindOf } from '#events'
import { type FactOf, longDate } from '#kernel'
import { ask } from '../surveys/ask.ts'
import { onTrustReviews, peopleAsked } from '../surveys/subject-read-model.ts'
import type { Followed } from './follow.ts'

/** The questionnaire of each kind of event; all others are asked as events are. */
const codeOf: Readonly<Partial<Record<EventKind, string>>> = {
  trustConference: 'trust-event',
  businessWebinar: 'trust-event',
  residential: 'trust-residential',
  trustPeerReview: 'tpr-reviewer',
}

/** When an event is recorded: asks those who are named how it was. */
export async function askAboutEvent({ product, body }: Followed<FactOf<typeof eventRecorded>['body']>) {
  const db = product.database.reader
  const isTrustReview = body.kind === 'trustPeerReview'
  const askedAnyway = isTrustReview ? await onTrustReviews(db, body.heldOn) : new Set<string>()
  const people = body.people.filter((person) => !askedAnyway.has(person))
  if (people.length === 0) return
  const { programme, series } = eventKindOf[body.kind]
  await ask(product, {
    code: codeOf[body.kind] ?? 'event',
    subject: { kind: isTrustReview ? 'trustReview' : 'event', id: body.event },
    programme,
    series,
    title: `${body.title}, ${longDate(body.heldOn)}`,
    held: body.heldOn,
    facets: {},
    readers: [],
    people: await peopleAsked(db, people),
  })
}
