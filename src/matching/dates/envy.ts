import { at } from '../at.ts'
import type { Market } from './search/market.ts'
import type { Dated } from './search/second-thoughts.ts'
import { hostAt } from './year.ts'

/** Who would gain most if a review's lead were free in its week, and how many points; null when nobody would. */
export type Envied = { readonly by: string; readonly points: number } | null

/** For each review, by number, the other host whose own wishes its lead would serve better in that week. */
export function envyOf({ year, offers }: Market, dated: readonly Dated[]): (host: number) => Envied {
  const hostIn = new Map<number, number>()
  const weekOf = (host: number): number => hostAt(year, host).slots[at(dated, host).slot]?.week ?? 0
  const seatOf = (host: number): number => at(dated, host).lead * year.weeks.length + weekOf(host)
  for (const host of dated.keys()) if (at(dated, host).lead >= 0) hostIn.set(seatOf(host), host)
  const most = new Map<number, Envied>()
  for (const { index, host: wanting } of year.hosts) {
    const { seats, costs } = at(offers, index)
    for (const [each, seat] of seats.entries()) {
      const host = hostIn.get(seat)
      const points = at(dated, index).own - at(costs, each)
      if (host === undefined || host === index || points <= (most.get(host)?.points ?? 0)) continue
      most.set(host, { by: wanting.name, points })
    }
  }
  return (host) => most.get(host) ?? null
}
