import { at } from '../at.ts'
import { isFree } from '../company.ts'
import { type Lineup, firmLineup, place, withdraw } from '../lineup.ts'
import { levelsAround, total } from '../objective.ts'
import type { Roster } from '../roster.ts'
import type { Column } from './columns.ts'

/** How a coordinator does it by hand: `date` goes through the calendar, `scarcest` begins with whoever has the fewest to choose from. */
export type GreedyOrder = 'date' | 'scarcest'

/** A plan that breaks no rule, slot after slot the person who costs least at that moment. Never changes its mind. */
export function greedyLineup(
  roster: Roster,
  all: readonly (readonly Column[])[],
  order: GreedyOrder,
): Lineup {
  const lineup = firmLineup(roster)
  for (const opening of inOrder(roster, all, order)) {
    const { slots } = at(roster.openings, opening).review
    while (at(lineup.teams, opening).length < slots) {
      const best = cheapest(roster, lineup, at(all, opening))
      if (!best) break
      place(roster, lineup, [best.opening, best.person])
    }
  }
  return lineup
}

function inOrder(roster: Roster, all: readonly (readonly Column[])[], order: GreedyOrder): number[] {
  const weight = (opening: number): number =>
    order === 'date'
      ? at(roster.openings, opening).first
      : at(all, opening).length / Math.max(1, at(roster.openings, opening).review.slots)
  return [...roster.openings.keys()].sort((one, other) => weight(one) - weight(other) || one - other)
}

function cheapest(roster: Roster, lineup: Lineup, columns: readonly Column[]): Column | null {
  let best: Column | null = null
  let lowest = Number.POSITIVE_INFINITY
  for (const column of columns) {
    const opening = at(roster.openings, column.opening)
    const person = at(roster.people, column.person)
    if (at(lineup.teams, column.opening).includes(column.person)) continue
    if (!isFree(roster, { opening, person, lineup })) continue
    place(roster, lineup, [column.opening, column.person])
    const around = {
      openings: [opening],
      people: [person],
      senders: person.sender < 0 ? [] : [person.sender],
    }
    const own = levelsAround(roster, lineup, around)
    withdraw(roster, lineup, [column.opening, column.person])
    const cost = total(own) - fairnessBefore(roster, lineup, column)
    if (cost < lowest) [best, lowest] = [column, cost]
  }
  return best
}

/** The person's and their school's share before the seat, so that what they cost elsewhere is not held against them. */
function fairnessBefore(roster: Roster, lineup: Lineup, { person }: Column): number {
  const { sender } = at(roster.people, person)
  const around = { openings: [], people: [at(roster.people, person)], senders: sender < 0 ? [] : [sender] }
  return levelsAround(roster, lineup, around).fairness
}
