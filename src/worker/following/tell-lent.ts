import { type FactOf, today } from '#kernel'
import { type placeLent, daysWords } from '#seasons'
import { diaryAttachment } from '../letters/diary.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { placeLeft, teamLends } from '../mails/place-lent.ts'
import { addressOf } from '../product.ts'
import { type ToldReview, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { forgetPlaceLinks } from './place-link.ts'
import { placeOf } from './place-of.ts'
import { tell } from './tell.ts'

/** Somebody has changed to an earlier review: their days are freed, and those who lead the two teams are told who and why. */
export async function tellLent({ product, body, fact, at }: Followed<FactOf<typeof placeLent>['body']>) {
  const place = await placeOf(product, body)
  const to = await toldReview(product.database.reader, body.to, today(await product.clockNow()))
  if (!place || !to) return
  const { review: from, member } = place
  await forgetPlaceLinks(product, member)
  const attachments = diaryAttachment(product, { review: from, member, method: 'cancel', changed: at })
  await sendLetter(product, member, { ...placeLeft({ from, to, member }), attachments })
  for (const about of [from, to]) {
    const leads = leadsOf(about)
    await tell(product, {
      people: leads,
      kind: 'teamChanged',
      words: `${member.name} has changed from the review at ${from.hostName} to the one at ${to.hostName}, ${daysWords(to.days)}.`,
      about: { kind: 'review', id: about.review },
      fact,
      at,
    })
    const home = addressOf(product, product.links.home())
    for (const lead of leads) await sendLetter(product, lead, teamLends({ from, to, member, lead, home }))
  }
}

const leadsOf = ({ team }: ToldReview): ToldReview['team'] =>
  team.filter(({ role, state }) => role === 'lead' && state === 'accepted')
