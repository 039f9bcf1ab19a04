import type { Practitioner } from '../problem.ts'
import { type Day, contains, daysBetween, daysFrom, weekOf } from '#kernel'
import { kilometres } from '../travel.ts'
import type { DatesProblem, HostToDate } from './dates-problem.ts'
import { windowsFor } from './possible-windows.ts'
import { hasNoTie } from './year.ts'

export type FirstCome = {
  readonly reviews: readonly {
    readonly host: string
    readonly days: readonly Day[]
    readonly lead: string | null
  }[]
  readonly withoutLead: number
}

/** What a scheduling page does: each host in turn takes its best wish for which a lead is free, and the nearest such lead. */
export function firstComeFirstServed(problem: DatesProblem): FirstCome {
  const diary = new Map<string, Day[]>()
  const reviews = problem.hosts.map((host) => {
    const { possible } = windowsFor(host, problem.calendar)
    for (const { first, days } of possible) {
      const lead = nearestFree(problem, diary, { host, first })
      if (!lead) continue
      diary.set(lead.id, [...(diary.get(lead.id) ?? []), first])
      return { host: host.id, days, lead: lead.id }
    }
    return { host: host.id, days: possible[0]?.days ?? [], lead: null }
  })
  return { reviews, withoutLead: reviews.filter(({ lead }) => lead === null).length }
}

type Asked = { readonly host: HostToDate; readonly first: Day }

function nearestFree(
  problem: DatesProblem,
  diary: ReadonlyMap<string, Day[]>,
  { host, first }: Asked,
): Practitioner | null {
  const days = daysFrom(first, 3)
  let best: Practitioner | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const lead of problem.leads) {
    const km = kilometres(lead.home, host.place)
    if (km >= nearest || !hasNoTie(host, lead)) continue
    if (!hasRoom(lead, diary.get(lead.id) ?? [], first)) continue
    const free = days.every(
      (date) =>
        lead.accredited.some((term) => contains(term, date)) &&
        !lead.unavailable.some((away) => contains(away, date)),
    )
    if (free) [best, nearest] = [lead, km]
  }
  return best
}

const hasRoom = ({ limit, gapDays }: Practitioner, led: readonly Day[], first: Day): boolean =>
  led.length < limit &&
  led.every((other) => weekOf(other) !== weekOf(first) && Math.abs(daysBetween(other, first)) - 3 >= gapDays)
