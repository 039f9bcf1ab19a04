import { addDays, longDate, today } from '#kernel'
import { placeLink } from '../following/place-link.ts'
import { placeOf } from '../following/place-of.ts'
import { tell } from '../following/tell.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { offerEnding } from '../mails/offer-ending.ts'
import type { Product } from '../product.ts'
import { endingOffers } from '../review-read-model.ts'

const daysAhead = 2

/** Reminds everybody, once, whose offer ends within two days. */
export async function remindOfOffers(product: Product): Promise<void> {
  const clock = await product.clockNow()
  const on = today(clock)
  for (const offer of await endingOffers(product.database.reader, on, addDays(on, daysAhead))) {
    const place = await placeOf(product, offer)
    if (!place) continue
    const { review, member } = place
    const address = await placeLink(product, place, offer.expires)
    await sendLetter(product, member, offerEnding({ review, member, expires: offer.expires, address }))
    await tell(product, {
      people: [member],
      kind: 'offerEnding',
      words: `Your place on the review at ${review.hostName} is kept until ${longDate(offer.expires)}.`,
      about: { kind: 'placement', id: offer.placement },
      fact: null,
      at: clock.now(),
    })
  }
}
