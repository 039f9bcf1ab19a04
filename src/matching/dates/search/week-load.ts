import type { Year } from '../year.ts'

/** What is known of the weeks' loads: the most reviews that each may have, and for how many it has people. */
export type WeekLoads = Pick<Year, 'problem' | 'room' | 'most'>

/** Points that a week's next review costs besides when it has so many: more than the one before; a full week cannot have it. */
export const nextInWeek = (loads: WeekLoads, week: number, has: number): number =>
  has >= (loads.most[week] ?? 0) ? Number.POSITIVE_INFINITY : pressure(loads, week, has)

/** What so many reviews of a week cost besides. */
export function costOfWeek(loads: WeekLoads, week: number, has: number): number {
  let sum = 0
  for (let before = 1; before < has; before += 1) sum += pressure(loads, week, before)
  return sum
}

const pressure = ({ problem, room }: WeekLoads, week: number, has: number): number =>
  Math.round((problem.policy.weights.crowding * has) / (room[week] ?? 1))
