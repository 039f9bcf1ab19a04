import { type Day, type Refused, isRefused, longDate, personOf } from '#kernel'
import { type ActivityKind, type FrameworkSection, evidenceSections, sectionOf } from '#frameworks'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { LineOfEnquiry } from '../enquiry/line-of-enquiry.ts'
import { linesOf } from '../enquiry/line-store.ts'
import { mayArrange } from '../workspace/may-arrange.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Activity, isForEverybody } from './activity.ts'
import { type Bells, usualBells } from './bells.ts'
import { spokenTimes } from './clock-time.ts'
import { activitiesOf, bellsOf, isAgreed } from './timetable-store.ts'

/** An activity as a timetable shows it. */
export type TimetableLine = Activity & {
  readonly times: string
  readonly who: string
  readonly sectionTitle: string | null
  readonly forEverybody: boolean
  /** Somebody in it has left the review: it needs another. */
  readonly someoneGone: boolean
  readonly mine: boolean
}

export type TimetableDay = {
  readonly day: Day
  readonly words: string
  readonly lines: readonly TimetableLine[]
}

export type TimetableView = WorkspaceAsked & {
  readonly timetable: readonly TimetableDay[]
  readonly bells: Bells
  readonly bellsAreUsual: boolean
  readonly agreed: boolean
  readonly lines: readonly LineOfEnquiry[]
  readonly sections: readonly FrameworkSection[]
  readonly kinds: readonly ActivityKind[]
  readonly mayChange: boolean
  /** Why it cannot be drawn yet, or null. */
  readonly missing: string | null
}

export async function timetableView(reading: Reading, review: ReviewId): Promise<TimetableView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor } = reading
  const activities = await activitiesOf(db, review)
  const bells = await bellsOf(db, review)
  const me = personOf(actor)
  return {
    ...workspace,
    timetable: workspace.days.map((day) => ({
      day,
      words: longDate(day),
      lines: activities.filter((one) => one.day === day).map((one) => lineOf(workspace, one, me)),
    })),
    bells: bells ?? usualBells(workspace.phase),
    bellsAreUsual: bells === null,
    agreed: await isAgreed(db, review),
    lines: await linesOf(db, review),
    sections: evidenceSections(workspace.framework),
    kinds: workspace.framework.activities,
    mayChange: mayArrange(workspace),
    missing: missingFor(workspace),
  }
}

export function lineOf(workspace: Workspace, activity: Activity, me: string | null): TimetableLine {
  const { visitors, hosts, framework } = workspace
  const name = (people: readonly { person: string; name: string }[], id: string | null) =>
    people.find(({ person }) => person === id)?.name ?? null
  const visitor = name(visitors, activity.visitor)
  const host = name(hosts, activity.host)
  const forEverybody = isForEverybody(activity)
  return {
    ...activity,
    times: spokenTimes(activity),
    who: forEverybody ? 'Everybody' : `${visitor ?? 'Somebody'} with ${host ?? 'somebody'}`,
    sectionTitle: activity.section === null ? null : (sectionOf(framework, activity.section)?.title ?? null),
    forEverybody,
    someoneGone: !forEverybody && (visitor === null || host === null),
    mine: forEverybody || (me !== null && (activity.visitor === me || activity.host === me)),
  }
}

function missingFor({ days, visitors, hosts }: Workspace): string | null {
  if (days.length === 0) return 'The review has no days yet.'
  if (visitors.length === 0) return 'Nobody has accepted a place yet, so there is nobody to pair.'
  return hosts.length === 0 ? 'The school has not named the leaders who will work with the visitors.' : null
}
