import type { Day } from '#kernel'

/** The earlier day first. */
export function inTime(one: Day, other: Day): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
