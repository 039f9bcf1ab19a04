import { type Day, addDays, day } from '#kernel'
import type { SchoolId } from '#partnership'
import { weekdayBetween } from '../days.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import type { Chance } from '../random.ts'
import type { Standing } from './profiles.ts'

export type DemoAbsence = { readonly from: Day; readonly until: Day; readonly why: string | null }
export type DemoConflict = { readonly school: SchoolId; readonly why: string }

const reasons = [
  null,
  null,
  'Governors’ meetings',
  'Residential with year 6',
  'Mock examinations',
  'Our own review',
  'School production',
  'Moderation',
  'Trust headteachers’ conference',
  'Parents’ evenings',
] as const

const year = { first: day('2024-09-16'), last: day('2025-07-04') }

/** When somebody cannot be asked this year: single days, runs of days, and for a few a term. */
export function absencesOf(chance: Chance, standing: Standing): DemoAbsence[] {
  if (standing === 'independentLead')
    return chance.happens(0.4) ? [away(chance, chance.whole(10, 24), 'Away from home')] : []
  const periods = Array.from({ length: chance.whole(0, 4) }, () =>
    away(chance, chance.oneOf([1, 1, 2, 5, 5, 12, 19]), chance.oneOf(reasons)),
  )
  return chance.happens(0.02)
    ? [...periods, { from: day('2025-01-06'), until: day('2025-04-05'), why: 'Secondment' }]
    : periods
}

function away(chance: Chance, days: number, why: string | null): DemoAbsence {
  const from = weekdayBetween(chance, year.first, year.last)
  return { from, until: addDays(from, days), why }
}

const ties = [
  'My children go to school there',
  'My partner works there',
  'I am one of its governors',
  'I used to lead there',
  'I have coached its headteacher',
] as const

type Known = {
  readonly school: DemoSchool
  readonly schools: readonly DemoSchool[]
}

/** A few have told of a tie to a school nearby. */
export function conflictsOf(chance: Chance, { school, schools }: Known): DemoConflict[] {
  if (!chance.happens(0.05)) return []
  const nearby = schools.filter(
    (other) =>
      other.id !== school.id &&
      Math.hypot(other.easting - school.easting, other.northing - school.northing) < 60_000,
  )
  return nearby.length === 0 ? [] : [{ school: chance.oneOf(nearby).id, why: chance.oneOf(ties) }]
}
