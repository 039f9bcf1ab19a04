import { type FactOf, today } from '#kernel'
import { daysWords, type reviewCancelled, type reviewDatesChosen, type reviewPostponed } from '#seasons'
import { hostAttachment } from '../letters/diary.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { type ReviewChange, reviewChanged } from '../mails/review-changed.ts'
import { reviewDated } from '../mails/review-dated.ts'
import { addressOf } from '../product.ts'
import { officers, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

type Postponed = Followed<FactOf<typeof reviewPostponed>['body']>
type Dated = Followed<FactOf<typeof reviewDatesChosen>['body']>
type Cancelled = Followed<FactOf<typeof reviewCancelled>['body']>

/** Tells the host and the office that a review needs new days. */
export const tellPostponed = (followed: Postponed) => tellChange(followed, 'postponed', followed.body.days)

/** Tells the host and the office that a review is called off. */
export const tellCancelled = (followed: Cancelled) => tellChange(followed, 'cancelled', null)

/** Tells the host of days that somebody else has set for it, with a file for the diary. */
export async function tellDated({ product, body, fact, at, by }: Dated) {
  const review = await toldReview(product.database.reader, body.review, today(await product.clockNow()))
  const isStill = review?.days?.from === body.days.from
  if (!review || !isStill || review.hosts.some(({ person }) => person === by)) return
  await tell(product, {
    people: review.hosts,
    kind: 'reviewMoved',
    words: `Your review at ${review.hostName} has its days: ${daysWords(body.days)}.`,
    about: { kind: 'review', id: review.review },
    fact,
    at,
  })
  const page = addressOf(product, product.links.hostedReview(review.review))
  for (const to of review.hosts)
    await sendLetter(product, to, {
      ...reviewDated({ review, days: body.days, page }, to),
      attachments: hostAttachment(product, { review, member: to, method: 'request', changed: at }),
    })
}

async function tellChange(
  { product, body, fact, at, by }: Postponed | Cancelled,
  what: ReviewChange['what'],
  had: ReviewChange['days'],
) {
  const on = today(await product.clockNow())
  const review = await toldReview(product.database.reader, body.review, on)
  if (!review) return
  const change = { review, days: had ?? review.days, why: body.why, what }
  const others = [...review.hosts, ...(await officers(product.database.reader, on))]
  await tell(product, {
    people: others.filter(({ person }) => person !== by),
    kind: 'reviewMoved',
    words: wordsOf(change),
    about: { kind: 'review', id: review.review },
    fact,
    at,
  })
  const home = addressOf(product, product.links.home())
  for (const to of review.hosts)
    await sendLetter(product, to, { ...reviewChanged(change, to, { home }), urgency: 'urgent' })
}

const wordsOf = ({ review, days, what }: ReviewChange): string =>
  `The review at ${review.hostName}${days === null ? '' : `, ${daysWords(days)},`} is ${what === 'postponed' ? 'put off and needs new dates' : 'called off'}.`
