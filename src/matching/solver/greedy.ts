import { at } from '../at.ts'
import type { Lineup } from '../lineup.ts'
import type { Roster } from '../roster.ts'
import { newCore, addPair } from './core/core.ts'
import { pairingOf } from './core/fill-core.ts'
import type { Eligible } from './pairs/question.ts'
import type { Scan } from './pairs/scan.ts'
import { type Teams, costOfSeat, fits, lineupOfTeams, newTeams, seat } from './search/teams.ts'

/** How a coordinator does it by hand: `date` goes through the calendar, `scarcest` begins with whoever has the fewest to choose from. */
export type GreedyOrder = 'date' | 'scarcest'

/** A plan that breaks no rule, slot after slot the person who costs least at that moment. Never changes its mind. */
export function greedyLineup(
  roster: Roster,
  { firm, scan }: { readonly firm: Lineup; readonly scan: Scan },
  order: GreedyOrder,
): Lineup {
  const teams = newTeams(newCore(roster, firm))
  for (const opening of inOrder(roster, scan, order)) {
    const found = scan(at(roster.openings, opening))
    for (let best = cheapest(teams, found, opening); best >= 0; best = cheapest(teams, found, opening))
      seat(teams, addPair(teams.core, pairingOf(found, { index: opening }, best)))
  }
  return lineupOfTeams(teams)
}

function inOrder({ openings }: Roster, scan: Scan, order: GreedyOrder): number[] {
  const weights = openings.map((opening) =>
    order === 'date' ? opening.first : scan(opening).count / Math.max(1, opening.review.slots),
  )
  return [...openings.keys()].sort((one, other) => at(weights, one) - at(weights, other) || one - other)
}

function cheapest(teams: Teams, found: Eligible, opening: number): number {
  if ((teams.open[opening] ?? 0) === 0) return -1
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let each = 0; each < found.count; each += 1) {
    const pair = pairingOf(found, { index: opening }, each)
    const added = costOfSeat(teams, pair)
    if (added < least && fits(teams, pair)) [best, least] = [each, added]
  }
  return best
}
