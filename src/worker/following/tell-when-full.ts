import type { FactOf } from '#kernel'
import { daysWords, type placeAccepted } from '#seasons'
import { sendLetter } from '../letters/send-letter.ts'
import { teamFull } from '../mails/team-full.ts'
import { addressOf } from '../product.ts'
import type { ToldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { placeOf } from './place-of.ts'
import { tell } from './tell.ts'

/** Tells the host and the Lead Reviewer when this acceptance, and no other, has completed the team. */
export async function tellWhenFull({
  product,
  body,
  fact,
  at,
}: Followed<FactOf<typeof placeAccepted>['body']>) {
  const place = await placeOf(product, body)
  if (!place || !isFull(place.review) || lastToAccept(place.review) !== body.placement) return
  const { review } = place
  const people = [
    ...review.hosts,
    ...review.team.filter(({ role, state }) => role === 'lead' && state === 'accepted'),
  ]
  await tell(product, {
    people,
    kind: 'teamFull',
    words: `The team for the review at ${review.hostName}, ${daysWords(review.days)}, is complete.`,
    about: { kind: 'review', id: review.review },
    fact,
    at,
  })
  const home = addressOf(product, product.links.home())
  for (const to of people) await sendLetter(product, to, teamFull({ review, to, home }))
}

const accepted = ({ team }: ToldReview) => team.filter(({ state }) => state === 'accepted')

function isFull(review: ToldReview): boolean {
  const peers = accepted(review).filter(({ role }) => role === 'peer').length
  return peers >= review.slots && accepted(review).some(({ role }) => role === 'lead')
}

const lastToAccept = (review: ToldReview): string | undefined =>
  accepted(review)
    .toSorted((one, other) =>
      one.since < other.since ? -1 : one.since > other.since ? 1 : one.placement < other.placement ? -1 : 1,
    )
    .at(-1)?.placement
