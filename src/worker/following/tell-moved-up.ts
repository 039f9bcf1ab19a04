import type { FactOf } from '#kernel'
import { type choiceMovedUp, daysWords } from '#seasons'
import { sendLetter } from '../letters/send-letter.ts'
import { movedUp } from '../mails/moved-up.ts'
import { addressOf } from '../product.ts'
import type { Followed } from './follow.ts'
import { placeOf } from './place-of.ts'
import { tell } from './tell.ts'

/** Tells somebody who waited that a place came free and is theirs. */
export async function tellMovedUp({
  product,
  body,
  fact,
  at,
}: Followed<FactOf<typeof choiceMovedUp>['body']>) {
  const place = await placeOf(product, body)
  if (!place) return
  const { review, member } = place
  await tell(product, {
    people: [member],
    kind: 'placeConfirmed',
    words: `A place came free on the review at ${review.hostName}, ${daysWords(review.days)}: it is yours.`,
    about: { kind: 'review', id: review.review },
    fact,
    at,
  })
  const home = addressOf(product, product.links.home())
  await sendLetter(product, member, movedUp({ review, to: member, home }))
}
