import type { Day } from '#kernel'
import { type Activity, isForEverybody } from './activity.ts'
import { type Bells, type Stretch, breakOver, overlap } from './bells.ts'

type Named = { readonly person: string; readonly name: string }

export type FreeTime = Stretch & {
  readonly visitors: readonly string[]
  readonly hosts: readonly string[]
}

type Asked = {
  readonly day: Day
  readonly bells: Bells
  readonly activities: readonly Activity[]
  readonly visitors: readonly Named[]
  readonly hosts: readonly Named[]
}

/** Too short to see anything in, minutes. */
const shortest = 15

/** When visitors have nothing in the timetable, by name, and which host leaders have nothing either: outside breaks and what is for everybody. */
export function freeTimes(asked: Asked): FreeTime[] {
  const activities = asked.activities.filter(({ day }) => day === asked.day)
  if (activities.length === 0) return []
  return joined(stretchesOf(asked.bells, activities).map((one) => freeIn(one, { ...asked, activities })))
}

/** The day cut wherever something begins or ends. */
function stretchesOf(bells: Bells, activities: readonly Stretch[]): Stretch[] {
  const ends = [bells.day, ...bells.breaks, ...activities].flatMap(({ from, until }) => [from, until])
  const cuts = [...new Set(ends)]
    .filter((minute) => minute >= bells.day.from && minute <= bells.day.until)
    .toSorted((one, other) => one - other)
  return cuts.slice(1).map((until, index) => ({ from: cuts[index] ?? until, until }))
}

function freeIn(stretch: Stretch, { bells, activities, visitors, hosts }: Asked): FreeTime {
  const here = activities.filter((one) => overlap(one, stretch))
  const nobody = breakOver(bells, stretch) !== undefined || here.some(isForEverybody)
  const free = (people: readonly Named[], side: 'visitor' | 'host') =>
    nobody
      ? []
      : people.filter(({ person }) => !here.some((one) => one[side] === person)).map(({ name }) => name)
  return { ...stretch, visitors: free(visitors, 'visitor'), hosts: free(hosts, 'host') }
}

function joined(times: readonly FreeTime[]): FreeTime[] {
  const whole: FreeTime[] = []
  for (const time of times) {
    const last = whole.at(-1)
    if (last && namesOf(last) === namesOf(time)) whole.splice(-1, 1, { ...last, until: time.until })
    else whole.push(time)
  }
  return whole.filter(({ visitors, from, until }) => visitors.length > 0 && until - from >= shortest)
}

const namesOf = ({ visitors, hosts }: FreeTime): string => JSON.stringify([visitors, hosts])
