import { type Refused, isRefused, refused } from '#kernel'
import type { Reading } from '#platform/database'
import { reviewOfFinding } from './finding-store.ts'
import type { FindingWithEvidence } from './findings-view.ts'
import type { FindingId } from './ids.ts'
import { type TeamMeetingView, teamMeetingView } from './team-meeting-view.ts'

/** One finding, with the findings and notes beside it that it could be brought together with. */
export type FindingView = { readonly meeting: TeamMeetingView; readonly finding: FindingWithEvidence }

export async function findingView(reading: Reading, id: FindingId): Promise<FindingView | Refused> {
  const review = await reviewOfFinding(reading.db, id)
  if (review === null) return refused('not-found')
  const meeting = await teamMeetingView(reading, review)
  if (isRefused(meeting)) return meeting
  const finding = meeting.sections.flatMap(({ findings }) => findings).find((one) => one.id === id)
  return finding ? { meeting, finding } : refused('not-found')
}
