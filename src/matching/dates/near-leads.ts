import { at } from '../at.ts'
import { kilometres } from '../travel.ts'
import type { Place, Practitioner } from '../problem.ts'

/** Leads by where they live, to find those within so many kilometres without looking at all. */
export type NearLeads = { readonly within: (place: Place, km: number) => number[]; readonly count: number }

export function nearLeadsOf(leads: readonly Practitioner[]): NearLeads {
  const order = Array.from(leads.keys()).sort((one, other) => east(leads, one) - east(leads, other))
  const eastings = Float64Array.from(order, (lead) => east(leads, lead))
  return {
    count: leads.length,
    within: (place, km) => {
      const found: number[] = []
      const most = place.easting + 1000 * km
      for (let index = firstFrom(eastings, place.easting - 1000 * km); index < order.length; index += 1) {
        if ((eastings[index] ?? 0) > most) break
        const lead = at(order, index)
        if (kilometres(at(leads, lead).home, place) <= km) found.push(lead)
      }
      return found
    },
  }
}

const east = (leads: readonly Practitioner[], lead: number): number => at(leads, lead).home.easting

/** The first place in a rising list with at least this value. */
function firstFrom(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
