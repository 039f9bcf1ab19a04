import { at } from '../at.ts'
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
  const free = problem.leads.filter((lead) => {
    const led = diary.get(lead.id) ?? []
    if (led.length >= lead.limit || !hasNoTie(host, lead)) return false
    if (
      led.some(
        (other) => weekOf(other) === weekOf(first) || Math.abs(daysBetween(other, first)) - 3 < lead.gapDays,
      )
    )
      return false
    return daysFrom(first, 3).every(
      (date) =>
        lead.accredited.some((term) => contains(term, date)) &&
        !lead.unavailable.some((away) => contains(away, date)),
    )
  })
  const byWay = free.toSorted(
    (one, other) => kilometres(one.home, host.place) - kilometres(other.home, host.place),
  )
  return byWay.length > 0 ? at(byWay, 0) : null
}
