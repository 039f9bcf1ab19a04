import type { Day } from '#kernel'
import type { Practitioner } from '../problem.ts'
import type { DatesProblem } from './dates-problem.ts'
import { type FreeStarts, isFreeOn } from './free-starts.ts'

type Weeks = FreeStarts & {
  readonly weeks: readonly Day[]
  readonly dayOf: readonly number[]
  readonly leads: readonly Practitioner[]
}

/** How many reviews each week has people for: leads who are free in it, or fewer where teams would run short first. */
export function roomIn({ teamRooms }: DatesProblem, given: Weeks): number[] {
  const teams = new Map(teamRooms.map(({ week, reviews }) => [week, reviews]))
  return given.weeks.map((week, index) =>
    Math.max(1, Math.min(leadsFreeIn(given, index), teams.get(week) ?? Number.POSITIVE_INFINITY)),
  )
}

/** Leads who could lead a review that begins in a week. */
export const leadsFreeIn = ({ leads, ...given }: Weeks, week: number): number =>
  leads.filter(({ limit }, lead) => limit > 0 && isFreeInWeek(given, lead, week)).length

/** Somebody is free on three days of a week together. */
export function isFreeInWeek(
  given: FreeStarts & Pick<Weeks, 'dayOf'>,
  person: number,
  week: number,
): boolean {
  const monday = given.dayOf[week] ?? 0
  return [0, 1, 2].some((later) => isFreeOn(given, person, monday + later))
}
