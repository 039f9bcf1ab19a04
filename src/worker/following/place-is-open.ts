import { type FactOf, today } from '#kernel'
import {
  type ReviewRole,
  daysWords,
  isHeld,
  type offerLapsed,
  type placeDeclined,
  type placeLent,
  type placeReleased,
  type placeWithdrawn,
} from '#seasons'
import { diaryAttachment } from '../letters/diary.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { placeGone } from '../mails/place-gone.ts'
import { placeLeft, teamLends } from '../mails/place-lent.ts'
import { replacementNeeded } from '../mails/replacement-needed.ts'
import { addressOf } from '../product.ts'
import { type ToldReview, officers, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { forgetPlaceLinks } from './place-link.ts'
import { placeOf } from './place-of.ts'
import { callUp } from './standing-by.ts'
import { tell } from './tell.ts'

type Withdrawn = Followed<FactOf<typeof placeWithdrawn>['body']>
type Released = Followed<FactOf<typeof placeReleased>['body']>
type Left = Followed<FactOf<typeof placeDeclined>['body'] | FactOf<typeof offerLapsed>['body']>

/** Takes the days out of the diary of somebody who has withdrawn. */
export const farewell = (followed: Withdrawn) => partWith(followed, { own: true })

/** Tells somebody whose place was taken back, and frees their days. */
export const tellReleased = (followed: Released) => partWith(followed, { own: false })

async function partWith(
  { product, body, fact, at }: Withdrawn | Released,
  { own }: { readonly own: boolean },
) {
  const place = await placeOf(product, body)
  if (!place) return
  const { member } = place
  const review = { ...place.review, days: place.review.days ?? ('days' in body ? (body.days ?? null) : null) }
  await forgetPlaceLinks(product, member)
  if (!own)
    await tell(product, {
      people: [member],
      kind: 'placeWithdrawn',
      words: `You are no longer on the review at ${review.hostName}.`,
      about: null,
      fact,
      at,
    })
  const attachments = diaryAttachment(product, { review, member, method: 'cancel', changed: at })
  const urgency = 'urgent'
  await sendLetter(product, member, {
    ...placeGone({ review, member, why: body.reason, own }),
    attachments,
    urgency,
  })
}

/**
 * Calls up whoever stands by for the place; the office hears that it is open when nobody does, at once when the review is near.
 */
export const fillAgain = ({ body, ...followed }: Withdrawn) =>
  tellOffice({ ...followed, body }, body.late ? 'has withdrawn at short notice' : 'has withdrawn')

export const fillDeclined = (followed: Left) => tellOffice(followed, 'cannot take part')

export const fillLapsed = (followed: Left) => tellOffice(followed, 'has not answered in time')

async function tellOffice({ product, body, fact, at }: Left | Withdrawn, what: string) {
  if (await callUp({ product, body })) return
  const place = await placeOf(product, body)
  if (!place || isTaken(place.review, body.role)) return
  const { review, member } = place
  const office = await officers(product.database.reader, today(await product.clockNow()))
  await tell(product, {
    people: office,
    kind: 'replacementNeeded',
    words: `${member.name} ${what}: a place is open on the review at ${review.hostName}.`,
    about: { kind: 'review', id: review.review },
    fact,
    at,
  })
  const address = addressOf(product, product.links.officeReview(review.review))
  const urgency = what.includes('short notice') ? 'urgent' : 'canWait'
  for (const to of office)
    await sendLetter(product, to, { ...replacementNeeded({ review, member, to, what, address }), urgency })
}

/** Somebody has been found meanwhile: it is told again, or by two at once. */
const isTaken = ({ team, slots }: ToldReview, role: ReviewRole): boolean =>
  team.filter((member) => member.role === role && isHeld(member.state)).length >=
  (role === 'peer' ? slots : 1)

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
