import type { Day } from '#kernel'
import type { Transactor } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { LineOfEnquiry } from '../enquiry/line-of-enquiry.ts'
import { linesOf } from '../enquiry/line-store.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Activity } from './activity.ts'
import { type Bells, usualBells } from './bells.ts'
import { activitiesOf, bellsOf } from './timetable-store.ts'

/** A workspace with its timetable, as acts that change it need them. */
export type TimetableState = Workspace & {
  readonly lines: readonly LineOfEnquiry[]
  readonly bells: Bells
  readonly activities: readonly Activity[]
}

type Asked = { readonly review: ReviewId; readonly today: Day }

export async function findTimetableToChange(tx: Transactor, asked: Asked): Promise<TimetableState | null> {
  const found = await findWorkspaceToChange(tx, asked)
  if (!found) return null
  return {
    ...found,
    lines: await linesOf(tx, asked.review),
    bells: (await bellsOf(tx, asked.review)) ?? usualBells(found.phase),
    activities: await activitiesOf(tx, asked.review),
  }
}
