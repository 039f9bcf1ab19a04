import type { Opening, Roster } from '../../roster.ts'
import type { Eligible } from '../pairs/question.ts'
import type { Scan } from '../pairs/scan.ts'
import type { Pairing } from './columns.ts'
import { type Core, addPair } from './core.ts'

/** One of those who may join a review. */
export const pairingOf = (
  { people, costs, meets }: Eligible,
  { index }: Pick<Opening, 'index'>,
  each: number,
): Pairing => ({
  opening: index,
  person: people[each] ?? 0,
  cost: costs[each] ?? 0,
  meets: meets[each] ?? 0,
})

/** Makes everybody whom the scan answers a column, review after review. */
export function fillCore(core: Core, { openings }: Roster, scan: Scan): void {
  for (const opening of openings) {
    const found = scan(opening)
    for (let each = 0; each < found.count; each += 1) addPair(core, pairingOf(found, opening, each))
  }
}
