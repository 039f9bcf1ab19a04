import { type Day, daysBetween } from '#kernel'
import { openSlots } from '../places/placement.ts'
import { isFull, stageOf, stagesAhead } from '../review/stage.ts'
import type { BoardReview } from './board-store.ts'

export const boardSubsets = [
  'noDays',
  'noLead',
  'teamMissingSoon',
  'answerAwaited',
  'offerEndingSoon',
  'toReplace',
  'peersAgreed',
] as const

/** Reviews that somebody in the office looks for together. */
export type BoardSubset = (typeof boardSubsets)[number]

export const boardSubsetWords: Record<BoardSubset, string> = {
  noDays: 'No dates',
  noLead: 'No Lead Reviewer',
  teamMissingSoon: 'Soon, team not full',
  answerAwaited: 'Offer not answered',
  offerEndingSoon: 'Offer ends in 3 days',
  toReplace: 'Place to fill again',
  peersAgreed: 'Peer places agreed',
}

/** In which subsets a review is, and how many of its places were given up and have nobody in them. */
export function subsetsOf(review: BoardReview, today: Day) {
  const toReplace = placesToReplace(review, today)
  const isIn = memberships(review, today, toReplace)
  return { toReplace, subsets: boardSubsets.filter((subset) => isIn[subset]) }
}

function memberships(review: BoardReview, today: Day, toReplace: number): Record<BoardSubset, boolean> {
  const { team, answers } = review
  const stage = stageOf(review, team, today)
  return {
    noDays: stage === 'requested' || stage === 'postponed',
    noLead: stagesAhead.includes(stage) && team.lead === 'none',
    teamMissingSoon: isMissingSoon(review, today),
    answerAwaited: answers.awaited > 0,
    offerEndingSoon: answers.endingSoon > 0,
    toReplace: toReplace > 0,
    peersAgreed: stage !== 'cancelled' && team.agreed >= team.slots,
  }
}

const fortnight = 14

function isMissingSoon(review: BoardReview, today: Day): boolean {
  const stage = stageOf(review, review.team, today)
  if (review.days === null || isFull(review.team)) return false
  return (
    stage === 'underWay' || (stagesAhead.includes(stage) && daysBetween(today, review.days.from) <= fortnight)
  )
}

function placesToReplace(review: BoardReview, today: Day): number {
  const { team, answers } = review
  if (!stagesAhead.includes(stageOf(review, team, today))) return 0
  const lead = answers.leadGone && team.lead === 'none' ? 1 : 0
  return lead + Math.min(answers.peersGone, openSlots(team))
}
