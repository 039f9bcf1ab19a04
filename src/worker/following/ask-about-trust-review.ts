import { type FactOf, today } from '#kernel'
import { daysWords, findTrustReview, isHeld, lastDay, type trustMilestoneReached } from '#seasons'
import { ask } from '../surveys/ask.ts'
import { peopleAsked, trustLeadersAsked } from '../surveys/subject-read-model.ts'
import type { Followed } from './follow.ts'

type Reached = Followed<FactOf<typeof trustMilestoneReached>['body']>

/** When a trust’s report is issued: asks its leaders, and the visiting ones. The review is confidential, so its title names nobody. */
export async function askAboutTrustReview({ product, body }: Reached) {
  if (body.milestone !== 'issued') return
  const db = product.database.reader
  const review = await findTrustReview(db, body.review)
  if (!review?.days) return
  const about = {
    subject: { kind: 'trustReview', id: review.id },
    programme: '',
    series: '',
    title: `Trust Peer Review, ${daysWords(review.days)}`,
    held: lastDay(review.days),
    facets: {},
    readers: [],
  }
  const hosts = await trustLeadersAsked(db, review.trust, today(await product.clockNow()))
  await ask(product, { ...about, code: 'tpr-host', people: hosts })
  const peers = review.team.flatMap(({ role, state, person }) =>
    role === 'peer' && isHeld(state) ? person : [],
  )
  if (peers.length > 0)
    await ask(product, { ...about, code: 'tpr-reviewer', people: await peopleAsked(db, peers) })
}
