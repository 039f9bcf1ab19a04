import { type Day, daysBetween } from '#kernel'
import type { TeamCount } from '../places/placement.ts'
import type { ReviewProgress } from './review.ts'
import { freezeDays, isFull, stageOf, stagesAhead } from './stage.ts'

export const riskLevels = ['none', 'watch', 'high'] as const
export type RiskLevel = (typeof riskLevels)[number]

export const riskWords: Record<RiskLevel, string> = {
  none: 'On course',
  watch: 'Watch',
  high: 'At risk',
}

/** How likely it is that the review begins without its team, and why. */
export type Risk = { readonly level: RiskLevel; readonly words: string }

const noRisk: Risk = { level: 'none', words: 'Nothing is missing that should be there by now.' }
const watchDays = 56

export function riskOf(review: ReviewProgress, team: TeamCount, today: Day): Risk {
  const stage = stageOf(review, team, today)
  if (review.days === null || isFull(team)) return noRisk
  if (stage === 'underWay') return { level: 'high', words: `The review is under way with ${missing(team)}.` }
  if (!stagesAhead.includes(stage)) return noRisk
  const left = daysBetween(today, review.days.from)
  const words = `${sentence(missing(team))}, ${left === 1 ? '1 day' : `${left} days`} before the review.`
  if (left <= freezeDays) return { level: 'high', words }
  if (left <= watchDays) return { level: 'watch', words }
  if (team.unanswered > 0)
    return {
      level: 'watch',
      words: `${counted(team.unanswered, 'offer has', 'offers have')} not been answered in time.`,
    }
  return noRisk
}

function missing(team: TeamCount): string {
  const places = Math.max(0, team.slots - team.agreed)
  const parts = [
    team.lead === 'none' ? 'no Lead Reviewer' : null,
    team.lead === 'asked' ? 'a Lead Reviewer who has not answered' : null,
    places > 0 ? `${counted(places, 'place', 'places')} of ${team.slots} without a yes` : null,
  ]
  return parts.filter((part) => part !== null).join(' and ')
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
