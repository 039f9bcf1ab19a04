import { type Day, Instant, minutesAfter } from '#kernel'
import { makeTaskLink, revokeTaskLinks } from '#identity'
import { lastDay } from '#seasons'
import { answerPlaceTask } from '#timeline'
import { type Product, addressOf } from '../product.ts'
import type { TeamMember } from '../review-read-model.ts'
import type { ToldPlace } from './place-of.ts'

const oneDay = 24 * 60

/**
 * An address at which one person answers for one place, without an account. It outlives the offer, to the end of the
 * review, because whoever has accepted may have to withdraw.
 */
export async function placeLink(
  product: Product,
  { review, member }: ToldPlace,
  expires: Day,
): Promise<string> {
  const until = review.days === null ? expires : lastDay(review.days)
  const secret = await product.database.transaction((tx) =>
    makeTaskLink(tx, {
      task: answerPlaceTask,
      of: { kind: 'placement', id: member.placement },
      person: member.person,
      expires: minutesAfter(Instant.parse(`${until}T00:00:00.000Z`), oneDay),
    }),
  )
  return addressOf(product, product.links.place(secret))
}

export const forgetPlaceLinks = ({ database }: Product, { placement, person }: TeamMember): Promise<void> =>
  database.transaction((tx) =>
    revokeTaskLinks(tx, { task: answerPlaceTask, of: { kind: 'placement', id: placement }, person }),
  )
