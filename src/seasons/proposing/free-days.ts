import { type Day, addDays, weekOf } from '#kernel'
import { whyHostIsNotFree, whyNoRoom } from '../dates/day-offered.ts'
import type { ReviewId } from '../ids.ts'
import type { Undated } from './undated-store.ts'

/**
 * Days on which a review could begin, as its host would be shown them: `offered` with the season’s notice, `sooner` without.
 * What other reviews and Lead Reviewers allow is asked once for all hosts of a season.
 */
export type FreeDays = { readonly offered: readonly Day[]; readonly sooner: readonly Day[] }

export function freeDaysOf(undated: readonly Undated[]): ReadonlyMap<ReviewId, FreeDays> {
  const [any] = undated
  if (!any) return new Map()
  const { policies, today } = any.question
  const earliest = addDays(today, 7 * policies.weeksOfNotice)
  const open = policies.windows
    .flatMap(({ first, last }) => weekdays(first, last))
    .filter((day) => whyNoRoom(any.question, day) === null)
  return new Map(
    undated.map(({ review, question }) => {
      const free = open.filter((day) => whyHostIsNotFree(question, day) === null)
      const offered = free.filter((day) => day >= earliest)
      return [review, { offered, sooner: free.filter((day) => day < earliest) }]
    }),
  )
}

function weekdays(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let week = weekOf(first); week <= last; week = addDays(week, 7))
    for (const after of [0, 1, 2, 3, 4]) {
      const at = addDays(week, after)
      if (at >= first && at <= last) days.push(at)
    }
  return days
}
