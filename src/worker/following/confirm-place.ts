import type { FactOf } from '#kernel'
import { daysWords, type placeAccepted } from '#seasons'
import { diaryAttachment, standbyAttachment } from '../letters/diary.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { placeConfirmed } from '../mails/place-confirmed.ts'
import { addressOf } from '../product.ts'
import { stoodBy } from '../standby-read-model.ts'
import type { Followed } from './follow.ts'
import { placeOf } from './place-of.ts'
import { tell } from './tell.ts'

/** Thanks whoever accepted, and puts the days into their diary. */
export async function confirmPlace({
  product,
  body,
  fact,
  at,
}: Followed<FactOf<typeof placeAccepted>['body']>) {
  const place = await placeOf(product, body)
  if (place?.member.state !== 'accepted') return
  const { review, member } = place
  await tell(product, {
    people: [member],
    kind: 'placeConfirmed',
    words: `You are on the team for the review at ${review.hostName}, ${daysWords(review.days)}.`,
    about: { kind: 'placement', id: member.placement },
    fact,
    at,
  })
  const home = addressOf(product, product.links.home())
  const stood = await stoodBy(product.database.reader, body)
  const attachments = [
    ...diaryAttachment(product, { review, member, method: 'request', changed: at }),
    ...(stood ? standbyAttachment(product, { told: stood, method: 'cancel', changed: at }) : []),
  ]
  await sendLetter(product, member, {
    ...placeConfirmed({ review, member, home, stoodBy: stood !== null }),
    attachments,
  })
}
