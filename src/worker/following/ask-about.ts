import { type FactOf, longDate, today } from '#kernel'
import type { trainingCompleted } from '#practitioners'
import { daysWords, lastDay, type milestoneReached } from '#seasons'
import { type peopleInvited, followUpOf } from '#surveys'
import { toldReview } from '../review-read-model.ts'
import { ask } from '../surveys/ask.ts'
import { peopleAsked, schoolAsked, trainingAsked } from '../surveys/subject-read-model.ts'
import type { Followed } from './follow.ts'

/** When a report is issued: asks the host, and the peers who were there, how the review went. */
export async function askAboutReview({ product, body }: Followed<FactOf<typeof milestoneReached>['body']>) {
  if (body.milestone !== 'issued') return
  const db = product.database.reader
  const on = today(await product.clockNow())
  const review = await toldReview(db, body.review, on)
  if (!review?.days) return
  const { facets, hub } = await schoolAsked(db, body.review, on)
  const was = review.team.filter(({ state }) => state === 'attended' || state === 'partial')
  const leads = was.filter(({ role }) => role === 'lead').map(({ person }) => person)
  const about = {
    subject: { kind: 'review', id: body.review },
    programme: '',
    series: '',
    title: `The review at ${review.hostName}, ${daysWords(review.days)}`,
    held: lastDay(review.days),
    facets,
    readers: [...leads, ...(hub ? [hub] : [])],
  }
  await ask(product, { ...about, code: 'qar-host', people: review.hosts })
  await ask(product, { ...about, code: 'qar-reviewer', people: was.filter(({ role }) => role === 'peer') })
}

/** Asks each who completed a training session what it was worth. */
export async function askAboutTraining({
  product,
  body,
}: Followed<FactOf<typeof trainingCompleted>['body']>) {
  const db = product.database.reader
  const session = await trainingAsked(db, body.trainingSession)
  if (!session) return
  await ask(product, {
    code: 'training',
    subject: { kind: 'trainingSession', id: body.trainingSession },
    programme: session.programme,
    series: '',
    title: `${session.title}, ${longDate(session.heldOn)}`,
    held: session.heldOn,
    facets: session.facets,
    readers: [],
    people: await peopleAsked(db, [body.person]),
  })
}

/** Asks the same people again later, where their questionnaire says so. */
export async function askAgainLater({ product, body }: Followed<FactOf<typeof peopleInvited>['body']>) {
  const db = product.database.reader
  const later = await followUpOf(db, body.surveyRound)
  if (!later) return
  const { opensOn, ...about } = later
  const people = await peopleAsked(
    db,
    body.invited.map(({ person }) => person),
  )
  await ask(product, { ...about, people, held: opensOn, from: opensOn })
}
