import { at } from '../at.ts'
import { slotOf } from './lawful.ts'
import type { LeadFlow, Possibility } from './lead-flow.ts'
import type { AtSlot } from './second-thoughts.ts'
import { hostAt, leadCost } from './year.ts'

/** Who would gain most if a review's lead were free in its week, and how many points; null when nobody would. */
export type Envied = { readonly by: string; readonly points: number } | null

/** For each review, the other host whose own wishes its lead would serve better in that week. */
export function envyOf({ year, ofHost }: LeadFlow, now: readonly AtSlot[]): (review: AtSlot) => Envied {
  const keyOf = (lead: number, week: number): number => lead * year.weeks.length + week
  const wanting = Map.groupBy(ofHost.flat(), (possibility) =>
    keyOf(possibility.lead, slotOf(year, possibility).week),
  )
  const gain = (possibility: Possibility): number => {
    const cost = leadCost(year, hostAt(year, possibility.host).host, at(year.leads, possibility.lead))
    return at(now, possibility.host).cost - slotOf(year, possibility).cost - cost
  }
  return ({ host, slot, lead }) => {
    if (slot === null || lead === null) return null
    let most: Envied = null
    for (const possibility of wanting.get(keyOf(lead, slotOf(year, { host, slot }).week)) ?? []) {
      const points = possibility.host === host ? 0 : gain(possibility)
      if (points > (most?.points ?? 0)) most = { by: hostAt(year, possibility.host).host.name, points }
    }
    return most
  }
}
