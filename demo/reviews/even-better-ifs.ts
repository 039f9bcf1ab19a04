import { EvenBetterIfId, type FollowUpStatus } from '#reviews'
import { chanceOf, demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { evenBetterIfsBySection, saidOfFollowUp } from '../words/workspace-words.ts'

export type DemoEvenBetterIf = {
  readonly id: EvenBetterIfId
  readonly section: 'leadership' | 'quality' | 'additionalNeeds'
  readonly words: string
  readonly place: number
}

const sections = ['leadership', 'quality', 'additionalNeeds'] as const

/** What the report of a review says would be even better: one or two in each section. */
export function evenBetterIfsOf(review: DemoReview): DemoEvenBetterIf[] {
  if (review.issued === null) return []
  const chance = chanceOf(`even better if ${review.id}`)
  const chosen = sections.flatMap((section) =>
    chance.some(evenBetterIfsBySection[section], chance.whole(1, 2)).map((words) => ({ section, words })),
  )
  return chosen.map((one, place) => ({
    ...one,
    place,
    id: demoId(EvenBetterIfId, 'even better if', review.id, place),
  }))
}

/** What has become of one by the next year: most are resolved or well begun. */
export function becomeOf(one: DemoEvenBetterIf): { readonly status: FollowUpStatus; readonly note: string } {
  const chance = chanceOf(`follow up ${one.id}`)
  const share = chance.share()
  const status =
    share < 0.45 ? 'resolved' : share < 0.86 ? 'started' : share < 0.96 ? 'notStarted' : 'noLongerRelevant'
  return { status, note: chance.oneOf(saidOfFollowUp[status]) }
}
