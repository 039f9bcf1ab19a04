import { type FactOf, today } from '#kernel'
import {
  daysWords,
  type trustReviewCalledOff,
  type trustReviewMoved,
  type trustTeamJoined,
  type trustTeamLeft,
} from '#seasons'
import { diaryAttachment } from '../letters/diary.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { placeConfirmed } from '../mails/place-confirmed.ts'
import { placeGone } from '../mails/place-gone.ts'
import { reviewChanged } from '../mails/review-changed.ts'
import { reviewMoved } from '../mails/review-moved.ts'
import { addressOf } from '../product.ts'
import { namedLeaders, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { placeOf } from './place-of.ts'
import { tell } from './tell.ts'

type Joined = Followed<FactOf<typeof trustTeamJoined>['body']>
type Left = Followed<FactOf<typeof trustTeamLeft>['body']>
type Moved = Followed<FactOf<typeof trustReviewMoved>['body']>
type CalledOff = Followed<FactOf<typeof trustReviewCalledOff>['body']>

/** Welcomes whoever joined the team of a trust peer review, with its days for their diary. */
export async function welcome({ product, body, fact, at }: Joined) {
  const place = await placeOf(product, body)
  if (place?.member.state !== 'accepted') return
  const { review, member } = place
  const words = `You are on the team for the trust peer review of ${review.hostName}, ${daysWords(review.days)}.`
  const about = { kind: 'review', id: review.review }
  await tell(product, { people: [member], kind: 'placeConfirmed', words, about, fact, at })
  const home = addressOf(product, product.links.home())
  await sendLetter(product, member, {
    ...placeConfirmed({ review, member, home, stoodBy: false }),
    attachments: diaryAttachment(product, { review, member, method: 'request', changed: at }),
  })
}

/** Tells whoever is off the team, and frees their days. */
export async function tellOffTeam({ product, body, fact, at }: Left) {
  const place = await placeOf(product, body)
  if (!place) return
  const { review, member } = place
  const words = `You are no longer on the trust peer review of ${review.hostName}.`
  await tell(product, { people: [member], kind: 'placeWithdrawn', words, about: null, fact, at })
  await sendLetter(product, member, {
    ...placeGone({ review, member, why: body.why, own: false }),
    attachments: diaryAttachment(product, { review, member, method: 'cancel', changed: at }),
    urgency: 'urgent',
  })
}

/** Tells the team, the trust’s leaders and those whom they named of the new days. */
export async function tellNewDays({ product, body, fact, at }: Moved) {
  const { reader } = product.database
  const review = await toldReview(reader, body.review, today(await product.clockNow()))
  if (!review) return
  const hosts = [...review.hosts, ...(await namedLeaders(reader, review))]
  const team = review.team.filter(({ state }) => state === 'accepted')
  const words = `The trust peer review of ${review.hostName} is now ${daysWords(body.days)}.`
  const about = { kind: 'review', id: review.review }
  await tell(product, { people: [...hosts, ...team], kind: 'reviewMoved', words, about, fact, at })
  const moved = { review, had: body.had, days: body.days, why: body.why }
  for (const member of team)
    await sendLetter(product, member, {
      ...reviewMoved(moved, member),
      attachments: diaryAttachment(product, { review, member, method: 'request', changed: at }),
      urgency: 'urgent',
    })
  for (const to of hosts)
    await sendLetter(product, to, { ...reviewMoved(moved, to), attachments: [], urgency: 'urgent' })
}

/** Tells the trust’s leaders that their review is not held; its team is told one by one. */
export async function tellTrust({ product, body, fact, at }: CalledOff) {
  const review = await toldReview(product.database.reader, body.review, today(await product.clockNow()))
  if (!review) return
  const words = `The trust peer review of ${review.hostName} is called off.`
  const about = { kind: 'review', id: review.review }
  await tell(product, { people: review.hosts, kind: 'reviewMoved', words, about, fact, at })
  const change = { review, days: review.days, why: body.why, what: 'cancelled' } as const
  const home = addressOf(product, product.links.home())
  for (const to of review.hosts)
    await sendLetter(product, to, { ...reviewChanged(change, to, { home }), urgency: 'urgent' })
}
