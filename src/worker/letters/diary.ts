import type { Instant, Period } from '#kernel'
import { type CalendarMethod, calendarOf, sequenceOf } from '#platform/calendar'
import { lastDay, reviewRoleWords } from '#seasons'
import type { Product } from '../product.ts'
import type { Reachable, TeamMember, ToldReview } from '../review-read-model.ts'
import type { ToldStandby } from '../standby-read-model.ts'

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
  return diaryFile(config, {
    filename: 'review.ics',
    uid: member.placement,
    days: review.days,
    sequence: review.sequence,
    summary: `Review at ${review.hostName}`,
    description: `You are ${reviewRoleWords[member.role]}.`,
    address: review.address,
    member,
    method,
    changed,
    kept: 'confirmed',
  })
}

export type HostDiaryChange = Pick<DiaryChange, 'review' | 'method' | 'changed'> & {
  readonly member: Reachable
}

/** The attachment that puts a review into the diary of whoever leads its school; none while it has no days. */
export function hostAttachment({ config }: Pick<Product, 'config'>, change: HostDiaryChange) {
  const { review, member, method, changed } = change
  if (review.days === null) return []
  return diaryFile(config, {
    filename: 'review.ics',
    uid: review.review,
    days: review.days,
    sequence: review.sequence,
    summary: `Our review: ${review.hostName}`,
    description: 'Your school hosts this review.',
    address: review.address,
    member,
    method,
    changed,
    kept: 'confirmed',
  })
}

export type StandbyDiaryChange = Pick<DiaryChange, 'method' | 'changed'> & { readonly told: ToldStandby }

/** The attachment that keeps the days of somebody who stands by, or gives them back. */
export const standbyAttachment = (
  { config }: Pick<Product, 'config'>,
  { told, method, changed }: StandbyDiaryChange,
) =>
  diaryFile(config, {
    filename: 'standing-by.ics',
    uid: told.standby,
    days: told.days,
    sequence: told.sequence,
    summary: `Standing by: review at ${told.schoolName}`,
    description: 'You keep these days free, in case somebody drops out.',
    address: told.address,
    member: told.member,
    method,
    changed,
    kept: 'tentative',
  })

type DiaryEntry = Pick<DiaryChange, 'method' | 'changed'> & {
  readonly filename: string
  readonly uid: string
  readonly days: Period
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly address: string
  readonly member: Pick<Reachable, 'name' | 'email'>
  readonly kept: 'confirmed' | 'tentative'
}

function diaryFile({ mailFrom }: Product['config'], entry: DiaryEntry) {
  const { member, method } = entry
  const state = method === 'cancel' ? 'cancelled' : entry.kept
  const content = calendarOf(
    [
      {
        uid: entry.uid,
        sequence: sequenceOf(entry.sequence, state),
        first: entry.days.from,
        last: lastDay(entry.days),
        summary: entry.summary,
        description: entry.description,
        location: entry.address || null,
        url: null,
        state,
        changed: entry.changed,
        organiser: senderOf(mailFrom),
        attendee: member.email === null ? null : { name: member.name, email: member.email },
      },
    ],
    { method, name: 'Your reviews' },
  )
  return [
    {
      filename: entry.filename,
      contentType: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`,
      content,
    },
  ]
}

function senderOf(mailFrom: string): { name: string; email: string } {
  const found = /^(.*?)\s*<(.+)>$/.exec(mailFrom)
  return { name: found?.[1] || 'Critical Friend', email: found?.[2] ?? mailFrom }
}
