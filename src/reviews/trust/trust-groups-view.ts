import { type Refused, isRefused, longDate } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { officeOfReview, whoeverArranges } from '../policy.ts'
import type { Activity } from '../timetable/activity.ts'
import { spokenTimes } from '../timetable/clock-time.ts'
import { activitiesOf } from '../timetable/timetable-store.ts'
import { groupsOf } from './trust-store.ts'
import { type TrustWorkspaceAsked, trustWorkspaceOf } from './trust-workspace-view.ts'

/** A group of people whom the team meets: who comes, where, and when by the timetable. */
export type TrustGroup = {
  readonly activity: string
  readonly title: string
  readonly minutes: number
  readonly people: string
  readonly place: string
  /** “Tuesday 10 January 2023: 9am to 10am, 11am to 12pm”, once for each day. */
  readonly times: readonly string[]
}

export type TrustGroupsView = TrustWorkspaceAsked & {
  readonly groups: readonly TrustGroup[]
  readonly planned: number
  /** Groups that are planned and have no time yet. */
  readonly untimed: number
  readonly mayPlan: boolean
}

/** The planner of stakeholder groups: every group that the framework knows, beside the timetable. */
export async function trustGroupsView(
  reading: Reading,
  review: ReviewId,
): Promise<TrustGroupsView | Refused> {
  const workspace = await trustWorkspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const plans = await groupsOf(db, review)
  const activities = await activitiesOf(db, review)
  const groups = workspace.framework.activities
    .filter(({ who }) => who === 'pair')
    .map(({ key, title, minutes }) => {
      const plan = plans.find(({ activity }) => activity === key)
      return {
        activity: key,
        title,
        minutes,
        people: plan?.people ?? '',
        place: plan?.place ?? '',
        times: timesOf(activities.filter(({ kind }) => kind === key)),
      }
    })
  const may = whoeverArranges.or(officeOfReview).allows({ actor, state: workspace, today })
  return {
    ...workspace,
    groups,
    planned: groups.filter(({ people }) => people !== '').length,
    untimed: groups.filter(({ people, times }) => people !== '' && times.length === 0).length,
    mayPlan: may && whyShut(workspace) === null,
  }
}

const timesOf = (activities: readonly Activity[]): string[] =>
  [...Map.groupBy(activities, ({ day }) => day)].map(
    ([day, here]) => `${longDate(day)}: ${[...new Set(here.map(spokenTimes))].join(', ')}`,
  )
