import { dateRange } from '#kernel'
import type { WorkspaceAsked } from '#reviews'

/** “3 to 5 December 2024” */
export function daysWordsOf({ days }: Pick<WorkspaceAsked, 'days'>): string {
  const [first] = days
  const last = days.at(-1)
  return first && last ? dateRange(first, last) : 'No dates yet'
}
