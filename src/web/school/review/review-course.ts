import { longDate } from '#kernel'
import type { ReviewStage, ReviewView } from '#seasons'
import type { Step } from '#ui'

const course: readonly { readonly label: string; readonly until: readonly ReviewStage[] }[] = [
  { label: 'Signed up', until: [] },
  { label: 'Days', until: ['requested', 'postponed'] },
  { label: 'Lead Reviewer', until: ['dated'] },
  { label: 'Whole team', until: ['leadAssigned', 'teamForming'] },
  { label: 'The three days', until: ['teamFull', 'underWay'] },
  { label: 'Report', until: ['visited'] },
]

/** How far a review has got, as its host sees it. A cancelled one goes nowhere. */
export function reviewCourse({ stage, first }: ReviewView): Step[] {
  if (stage === 'cancelled')
    return [
      { label: 'Signed up', state: 'done' },
      { label: 'Cancelled', state: 'now' },
    ]
  const reached = course.findIndex(({ until }) => until.includes(stage))
  const now = reached === -1 ? course.length : reached
  return course.map(({ label }, place) => ({
    label,
    state: place < now ? 'done' : place === now ? 'now' : 'later',
    note: label === 'The three days' && first ? `From ${longDate(first)}` : undefined,
  }))
}
