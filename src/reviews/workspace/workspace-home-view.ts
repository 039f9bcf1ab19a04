import { type Day, type Instant, type Refused, isRefused, personOf } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { linesOf } from '../enquiry/line-store.ts'
import { earlierReviewOf } from '../follow-up/follow-up-store.ts'
import {
  type Preparation,
  type PreparationTask,
  type WorkspaceStep,
  nextStepIn,
  preparationTasks,
} from '../next-step.ts'
import { briefingOf } from '../pack/briefing-store.ts'
import { documentsOf } from '../pack/document-store.ts'
import { acceptancesOf } from '../protocol/protocol-store.ts'
import { activitiesOf, isAgreed } from '../timetable/timetable-store.ts'
import { countedOfTrust } from '../trust/trust-store.ts'
import { type WorkspaceAsked, workspaceOf } from './workspace-view.ts'

export type WorkspaceHome = WorkspaceAsked & {
  readonly next: WorkspaceStep
  readonly tasks: readonly PreparationTask[]
  /** The day to have a card for: today while the review is on, else its first. */
  readonly cardDay: Day | null
  readonly acceptedAt: ReadonlyMap<string, Instant>
  readonly hasTimetable: boolean
}

/** The front page of a workspace, for visitor and host alike. */
export async function workspaceHomeView(
  reading: Reading,
  review: ReviewId,
): Promise<WorkspaceHome | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, today, actor } = reading
  const accepted = await acceptancesOf(db, review)
  const earlier = (await earlierReviewOf(db, workspace))?.evenBetterIfs ?? []
  const activities = await activitiesOf(db, review)
  const prepared: Preparation = {
    ...workspace,
    hosts: workspace.hosts.length,
    briefed: (await briefingOf(db, review)) !== null,
    documents: (await documentsOf(db, review)).length,
    toFollowUp: earlier.length,
    followedUp: earlier.filter(({ said, confirmed }) => said !== null || confirmed !== null).length,
    lines: (await linesOf(db, review)).length,
    visitors: workspace.visitors.length,
    accepted: workspace.visitors.filter(({ person }) => accepted.some((one) => one.person === person)).length,
    acceptedByMe: accepted.some(({ person }) => person === personOf(actor)),
    activities: activities.length,
    agreed: await isAgreed(db, review),
    ofTrust: workspace.ofTrust === null ? null : await countedOfTrust(db, review),
  }
  return {
    ...workspace,
    next: nextStepIn(prepared),
    tasks: preparationTasks(prepared),
    cardDay: workspace.days.includes(today) ? today : (workspace.days[0] ?? null),
    acceptedAt: new Map(accepted.map(({ person, at }) => [person, at])),
    hasTimetable: activities.length > 0,
  }
}
