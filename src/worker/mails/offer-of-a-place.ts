import { type Day, type Period, longDate } from '#kernel'
import { daysWords, reviewRoleWords } from '#seasons'
import type { TeamMember, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

export type Offer = {
  readonly review: ToldReview
  readonly member: TeamMember
  readonly expires: Day
  readonly address: string
  /** They asked for this review themselves. */
  readonly chosen: boolean
  readonly deputyFor: string | null
  /** The later review that they would leave for it. */
  readonly instead: { readonly hostName: string; readonly days: Period | null } | null
  /** They kept the days free for it. */
  readonly stoodBy: boolean
}

export function offerOfAPlace({ review, member, expires, address, ...why }: Offer) {
  const role = reviewRoleWords[member.role]
  return {
    subject: subjectOf(why.instead, `the review at ${review.hostName}, ${daysWords(review.days)}`),
    text: paragraphs(
      `Dear ${firstName(member.name)},`,
      whyAsked({ ...why, role, school: review.hostName }),
      `When: ${daysWords(review.days)}\nWhere: ${[review.hostName, review.address].filter(Boolean).join(', ')}\nYour part: ${role}`,
      `Please answer by ${longDate(expires)}. This page lets you accept, decline or name a deputy; you need no password:`,
      address,
      'The link is for you alone. If you cannot take part, say so early and nobody minds: we ask the next person.',
    ),
    attachments: [],
  }
}

const subjectOf = (instead: Offer['instead'], review: string): string =>
  instead ? `Would you change to ${review}?` : `A place on ${review}`

type Why = Pick<Offer, 'deputyFor' | 'instead' | 'chosen' | 'stoodBy'> & {
  readonly role: string
  readonly school: string
}

function whyAsked({ deputyFor, instead, chosen, stoodBy, role, school }: Why): string {
  if (deputyFor)
    return `${deputyFor} cannot take part in the review at ${school} and has named you as their deputy.`
  if (instead)
    return `The team for the review at ${school} is short. Would you change to it from the later review at ${instead.hostName}, ${daysWords(instead.days)}? That team is short as well, and can be held without you. You keep your place there unless you say yes here.`
  if (stoodBy)
    return `You stand by for the review at ${school}. Somebody cannot come, so the place is yours if you would like it.`
  if (chosen) return `You asked to take part in the review at ${school}, and there is a place for you.`
  return `We would like you to take part in the review at ${school}, as ${role}.`
}
