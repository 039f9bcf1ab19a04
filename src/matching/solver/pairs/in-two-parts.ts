import { at } from '../../at.ts'
import type { Lineup } from '../../lineup.ts'
import type { Opening, Roster } from '../../roster.ts'
import { type BargainWish, type Bargains, type Prices, newBargains } from './bargains.ts'
import { type Eligible, copyOf } from './question.ts'

/** A scan of everybody at some prices; nothing but numbers, so that another thread can do a part of it. */
export type ScanAsked = { readonly prices: Prices; readonly wish: BargainWish }

/** Another thread, which goes through the later half of every scan of a large season while this one goes through the other. */
export type Elsewhere = {
  /** Who may be worth asking for each review of the later half, in the order of the scan. */
  readonly scan: (asked: ScanAsked) => Promise<readonly Eligible[]>
  readonly end: () => void
}

type Season = { readonly roster: Roster; readonly firm: Lineup }

const laterHalf = (order: readonly Opening[]): Opening[] => order.slice(Math.floor(order.length / 2))

/** What the other thread answers. */
export function scanLaterHalf(season: Season, { prices, wish }: ScanAsked): Eligible[] {
  const { of, order } = newBargains(season, prices, wish)
  return laterHalf(order).map((opening) => copyOf(of(opening)))
}

/**
 * Asks everybody, one half of the reviews after the other: the later half elsewhere if there is somebody who does it, and here if there is
 * not, or it fails. Both give the same.
 */
export async function* bargainsInTwoParts(
  season: Season,
  asked: ScanAsked,
  elsewhere: Elsewhere | null,
): AsyncGenerator<Bargains> {
  const theirs = elsewhere?.scan(asked).catch(() => null)
  const { of, order } = newBargains(season, asked.prices, asked.wish)
  const later = laterHalf(order)
  yield { of, order: order.slice(0, order.length - later.length) }
  const answered = await theirs
  if (!answered) return yield { of, order: later }
  const place = new Map(later.map(({ index }, nth) => [index, nth]))
  yield { of: ({ index }) => at(answered, place.get(index) ?? -1), order: later }
}
