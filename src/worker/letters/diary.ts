import type { Instant } from '#kernel'
import { type CalendarMethod, calendarOf, sequenceOf } from '#platform/calendar'
import { lastDay, reviewRoleWords } from '#seasons'
import type { Product } from '../product.ts'
import type { TeamMember, ToldReview } from '../review-read-model.ts'

export type DiaryChange = {
  readonly review: ToldReview
  readonly member: TeamMember
  readonly method: Exclude<CalendarMethod, 'publish'>
  readonly changed: Instant
}

/** The attachment that puts a review into somebody’s diary or takes it out; none while it has no days. */
export function diaryAttachment({ config }: Pick<Product, 'config'>, change: DiaryChange) {
  const { review, member, method, changed } = change
  if (review.days === null) return []
  const state = method === 'cancel' ? 'cancelled' : 'confirmed'
  const content = calendarOf(
    [
      {
        uid: member.placement,
        sequence: sequenceOf(review.sequence, state),
        first: review.days.from,
        last: lastDay(review.days),
        summary: `Review at ${review.hostName}`,
        description: `You are ${reviewRoleWords[member.role]}.`,
        location: review.address || null,
        url: null,
        state,
        changed,
        organiser: senderOf(config.mailFrom),
        attendee: member.email === null ? null : { name: member.name, email: member.email },
      },
    ],
    { method, name: 'Your reviews' },
  )
  return [
    {
      filename: 'review.ics',
      contentType: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`,
      content,
    },
  ]
}

function senderOf(mailFrom: string): { name: string; email: string } {
  const found = /^(.*?)\s*<(.+)>$/.exec(mailFrom)
  return { name: found?.[1] || 'Critical Friend', email: found?.[2] ?? mailFrom }
}
