import { type Day, type Instant, addDays, dayOf, daysBetween } from '#kernel'
import type { ReportStage } from '#reports'
import { momentAt } from '../days.ts'
import { chanceOf } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { lastDay } from '../today.ts'
import { whyChanged, whyReopened } from '../words/evidence-words.ts'

export type GatePassed = {
  readonly stage: ReportStage
  readonly at: Instant
  readonly by: 'lead' | 'head' | 'reader'
  readonly why: string | null
}

/** How many days after the review’s last day each gate is usually passed, and by whom. */
const usual = [
  { stage: 'drafting', after: -2, by: 'lead', time: '08:40' },
  { stage: 'teamAgreed', after: 0, by: 'lead', time: '14:50' },
  { stage: 'factCheck', after: 4, by: 'lead', time: '16:10' },
  { stage: 'factChecked', after: 6, by: 'head', time: '11:30' },
  { stage: 'qaReading', after: 7, by: 'lead', time: '15:05' },
  { stage: 'approved', after: 11, by: 'reader', time: '19:20' },
] as const

/** The gates that the report of a review has passed by the demo’s day: all of them once it was issued. */
export function courseOf(review: DemoReview): GatePassed[] {
  const last = review.days?.until ? addDays(review.days.until, -1) : null
  if (last === null || review.cancelled !== null) return []
  const on = (after: number): Day => addDays(last, scaled(after, last, review))
  const passed = usual
    .filter(({ after }) => on(after) <= lastDay)
    .map(({ stage, after, by, time }) => ({ stage, by, at: momentAt(on(after), time), why: null }))
  if (review.issued === null) return passed
  return [
    ...passed.filter(({ at }) => at < (review.issued ?? at)),
    { stage: 'issued', at: review.issued, by: 'lead', why: null },
  ]
}

const usualDays = 15

/** A report that was issued passed its gates in time for that; the others go at a pace of their own. */
function scaled(after: number, last: Day, { id, issued }: DemoReview): number {
  if (after <= 0) return after
  if (issued === null)
    return Math.max(1, Math.round(after * (0.4 + 1.2 * chanceOf(`report pace ${id}`).share())))
  return Math.floor((after * Math.min(usualDays, daysBetween(last, dayOf(issued)))) / usualDays)
}

/** One report of last year was reopened, and one of this year was sent back by its reader. */
export function turnedBack(courses: readonly (readonly GatePassed[])[]): GatePassed[][] {
  const standing = (stage: ReportStage) =>
    courses
      .filter((course) => course.at(-1)?.stage === stage)
      .toSorted((one, other) => ((one.at(-1)?.at ?? '') < (other.at(-1)?.at ?? '') ? -1 : 1))
  const reopened = standing('issued').at(-1)
  const sentBack = standing('qaReading').at(0)
  return courses.map((course) => {
    if (course === reopened)
      return [...course, { stage: 'drafting', by: 'lead', why: whyReopened, at: momentAt(lastDay, '08:50') }]
    if (course === sentBack)
      return [
        ...course,
        { stage: 'changesAsked', by: 'reader', why: whyChanged, at: momentAt(lastDay, '18:30') },
      ]
    return [...course]
  })
}
