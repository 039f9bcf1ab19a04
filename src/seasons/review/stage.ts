import { type Day, daysBetween } from '#kernel'
import { type TeamCount, heldPeers } from '../places/placement.ts'
import type { ReviewProgress } from './review.ts'

export const reviewStages = [
  'requested',
  'dated',
  'leadAssigned',
  'teamForming',
  'teamFull',
  'underWay',
  'visited',
  'issued',
  'closed',
  'postponed',
  'cancelled',
] as const
export type ReviewStage = (typeof reviewStages)[number]

export const stageWords: Record<ReviewStage, string> = {
  requested: 'Needs dates',
  dated: 'Needs a Lead Reviewer',
  leadAssigned: 'Needs a team',
  teamForming: 'Team forming',
  teamFull: 'Team full',
  underWay: 'Under way',
  visited: 'Visited',
  issued: 'Report issued',
  closed: 'Closed',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
}

/** Where a review has got to. The one place that says so. */
export function stageOf(review: ReviewProgress, team: TeamCount, today: Day): ReviewStage {
  if (review.cancelled) return 'cancelled'
  if (review.closed) return 'closed'
  if (review.issued) return 'issued'
  if (review.days === null) return review.postponed ? 'postponed' : 'requested'
  if (review.days.until !== null && today >= review.days.until) return 'visited'
  if (today >= review.days.from) return 'underWay'
  if (isFull(team)) return 'teamFull'
  if (heldPeers(team) > 0) return 'teamForming'
  return team.lead === 'none' ? 'dated' : 'leadAssigned'
}

/** Every slot is filled by somebody who has said yes, the Lead Reviewer’s included. */
export const isFull = ({ lead, agreed, slots }: TeamCount): boolean => lead === 'agreed' && agreed >= slots

export const stagesAhead: readonly ReviewStage[] = ['dated', 'leadAssigned', 'teamForming', 'teamFull']

/** The days in which an incomplete team is a worry: the team freezes four weeks before. */
export const freezeDays = 28

/** Some of the team is missing and the review is four weeks away or nearer. */
export function isUnderstaffed(review: ReviewProgress, team: TeamCount, today: Day): boolean {
  const stage = stageOf(review, team, today)
  if (review.days === null || isFull(team)) return false
  if (stage === 'underWay') return true
  return stagesAhead.includes(stage) && daysBetween(today, review.days.from) <= freezeDays
}
