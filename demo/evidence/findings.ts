import { FindingId, type FindingKind } from '#reviews'
import { chanceOf, demoId } from '../random.ts'
import { evenBetterIfsOf } from '../reviews/even-better-ifs.ts'
import type { DemoReview } from '../seasons/review.ts'
import { wentWellBySection } from '../words/review-report-words.ts'
import { evenBetterIfsBySection } from '../words/workspace-words.ts'

const sections = ['leadership', 'quality', 'additionalNeeds'] as const

export type DemoFinding = {
  readonly id: FindingId
  readonly section: (typeof sections)[number]
  readonly kind: FindingKind
  readonly words: string
  /** Among those of its section and kind, from 1. */
  readonly place: number
}

/** What the team found: two or three things that went well in each section, and what would be even better. */
export function findingsOf(review: DemoReview): DemoFinding[] {
  const chance = chanceOf(`report ${review.id}`)
  const known = evenBetterIfsOf(review)
  return sections.flatMap((section) => {
    const wentWell = chance.some(wentWellBySection[section], chance.whole(2, 3))
    const own = known.filter((one) => one.section === section).map(({ words }) => words)
    const better = own.length > 0 ? own : chance.some(evenBetterIfsBySection[section], 1)
    const found = (kind: FindingKind) => (words: string, index: number) => ({
      id: demoId(FindingId, 'finding', review.id, section, kind, index),
      section,
      kind,
      words,
      place: index + 1,
    })
    return [...wentWell.map(found('whatWentWell')), ...better.map(found('evenBetterIf'))]
  })
}
