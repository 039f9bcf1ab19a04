import type { Refused } from '#kernel'
import { activityOf } from '#frameworks'
import { refused } from '../refusals.ts'
import { type Activity, clashOf, isForEverybody } from './activity.ts'
import { breakOver, inLessons, within } from './bells.ts'
import { clockTime, spokenTime } from './clock-time.ts'
import type { TimetableState } from './timetable-state.ts'

/** Why an activity cannot stand in the timetable as it is, or null when it can. */
export const whyNot = (state: TimetableState, activity: Activity): Refused | null =>
  whyNotThen(state, activity) ?? whyNotThey(state, activity) ?? whyNotBoth(state, activity)

function whyNotThen({ days, bells, framework }: TimetableState, activity: Activity): Refused | null {
  if (!days.includes(activity.day)) return refused('day-not-of-review', { field: 'day' })
  if (activity.until <= activity.from) return refused('ends-before-it-begins', { field: 'until' })
  const { from, until } = bells.day
  if (!within(bells.day, activity))
    return refused('outside-the-day', { from: clockTime(from), until: clockTime(until), field: 'from' })
  const rest = breakOver(bells, activity)
  if (rest)
    return refused('over-a-break', {
      name: rest.name,
      from: clockTime(rest.from),
      until: clockTime(rest.until),
      field: 'from',
    })
  const kind = activityOf(framework, activity.kind)
  if (!kind) return refused('not-in-framework', { framework: framework.code, field: 'kind' })
  return kind.inLessons && !inLessons(bells, activity)
    ? refused('not-in-lessons', { title: kind.title, field: 'from' })
    : null
}

function whyNotThey({ visitors, hosts }: TimetableState, activity: Activity): Refused | null {
  const { visitor, host } = activity
  if (isForEverybody(activity)) return null
  if (visitor === null) return refused('visitor-with-host', { field: 'visitor' })
  if (host === null) return refused('visitor-with-host', { field: 'host' })
  const known = (people: readonly { person: string }[], id: string) =>
    people.some(({ person }) => person === id)
  return known(visitors, visitor) && known(hosts, host) ? null : refused('person-not-there')
}

function whyNotBoth(state: TimetableState, activity: Activity): Refused | null {
  for (const other of state.activities) {
    const clash = other.id === activity.id ? null : clashOf(activity, other)
    if (clash === null) continue
    const when = {
      title: other.title,
      from: spokenTime(other.from),
      until: spokenTime(other.until),
      field: 'from',
    }
    if (clash !== 'everybody') return refused('person-clash', { ...when, name: nameOf(state, clash) })
    return refused(isForEverybody(other) ? 'everybody-clash' : 'everybody-is-busy', when)
  }
  return null
}

const nameOf = ({ visitors, hosts }: TimetableState, id: string): string =>
  [...visitors, ...hosts].find(({ person }) => person === id)?.name ?? 'Somebody'
