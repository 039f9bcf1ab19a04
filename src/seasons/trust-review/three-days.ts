import { type Day, addDays, isWeekend } from '#kernel'
import type { Stretch } from '../calendars/stretch.ts'
import { reviewLength } from '../review/review.ts'

export const threeDaysFrom = (first: Day): Stretch => ({ from: first, until: addDays(first, reviewLength) })

export const runsIntoWeekend = (first: Day): boolean =>
  isWeekend(first) || isWeekend(addDays(first, reviewLength - 1))
