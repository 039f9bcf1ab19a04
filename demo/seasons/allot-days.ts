import { type Day, addDays, weekOf, weekday } from '#kernel'
import type { SeasonPolicies } from '#seasons'
import type { DemoSchool } from '../partnership/schools.ts'
import type { Chance } from '../random.ts'
import type { DemoCalendar, DemoYear } from './calendar.ts'
import type { Opening } from './roster.ts'

const mostAWeek = 21

type Wish = {
  readonly year: DemoYear
  readonly policies: SeasonPolicies
  readonly calendar: DemoCalendar
  /** Days that are settled, by the school’s name. */
  readonly settled?: ReadonlyMap<string, Day> | undefined
}

export type Stay = Opening['days']

/** Three school days in a row for each host, Tuesday to Thursday more often than not, and no week too full. */
export function allotDays(
  chance: Chance,
  hosts: readonly DemoSchool[],
  { year, policies, calendar, settled }: Wish,
): Map<DemoSchool, Stay> {
  const weeks = new Map<Day, number>()
  const stays = new Map<DemoSchool, Stay>()
  for (const school of chance.shuffled(hosts)) {
    const wished = settled?.get(school.name)
    const free = calendar
      .firstDays(school, year, policies)
      .filter((at) => (wished === undefined ? (weeks.get(weekOf(at)) ?? 0) < mostAWeek : at === wished))
    const tuesdays = free.filter((at) => weekday(at) === 2)
    const first = chance.oneOf(chance.happens(0.55) && tuesdays.length > 0 ? tuesdays : free)
    weeks.set(weekOf(first), (weeks.get(weekOf(first)) ?? 0) + 1)
    stays.set(school, { from: first, until: addDays(first, 3) })
  }
  return stays
}
