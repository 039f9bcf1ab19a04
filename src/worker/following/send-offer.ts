import type { FactOf } from '#kernel'
import { longDate } from '#kernel'
import { type PlacementId, type placeOffered } from '#seasons'
import { standbyAttachment } from '../letters/diary.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { offerOfAPlace } from '../mails/offer-of-a-place.ts'
import { type ToldReview, reviewOfPlace } from '../review-read-model.ts'
import { stoodBy } from '../standby-read-model.ts'
import type { Followed } from './follow.ts'
import { placeLink } from './place-link.ts'
import { placeOf } from './place-of.ts'
import { tell } from './tell.ts'

/** Asks the person, unless they have answered already or are no longer asked. */
export async function sendOffer({ product, body, fact, at }: Followed<FactOf<typeof placeOffered>['body']>) {
  const place = await placeOf(product, body)
  if (place?.member.state !== 'offered') return
  const { review, member } = place
  const address = await placeLink(product, place, body.expires)
  await tell(product, {
    people: [member],
    kind: 'placeOffered',
    words: `You are offered a place on the review at ${review.hostName}. Answer by ${longDate(body.expires)}.`,
    about: { kind: 'placement', id: member.placement },
    fact,
    at,
  })
  const { insteadOf = null } = body
  const stood = await stoodBy(product.database.reader, body)
  await sendLetter(product, member, {
    ...offerOfAPlace({
      review,
      member,
      expires: body.expires,
      address,
      chosen: body.chosen,
      deputyFor: nameOf(review, body.deputyOf),
      instead: insteadOf && (await reviewOfPlace(product.database.reader, insteadOf)),
      stoodBy: stood !== null,
    }),
    attachments: stood ? standbyAttachment(product, { told: stood, method: 'cancel', changed: at }) : [],
  })
}

const nameOf = ({ team }: ToldReview, placement: PlacementId | null): string | null =>
  team.find((member) => member.placement === placement)?.name ?? null
