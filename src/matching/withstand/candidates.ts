import { at } from '../at.ts'
import { tooClose } from '../company.ts'
import type { Desk } from '../repair/desk.ts'
import { pairingAt } from '../solver/core/columns.ts'
import { clashInTeam, fitsCalendar } from '../solver/search/teams.ts'
import type { DropOutPolicy } from './drop-out-policy.ts'

/**
 * Somebody who could stand by; `leaves` is the later review whose place they would give up for it, -1 for those who are free;
 * `agreed` when they have said that they do.
 */
export type Candidate = { readonly person: number; readonly leaves: number; readonly agreed?: boolean }

/** Those whom no rule keeps from the team if a place in it were empty, cheapest first. */
export const freeFor = (desk: Desk, opening: number): Candidate[] =>
  peopleFor(desk, opening)
    .filter((person) => fitsCalendar(desk.teams, opening, person))
    .map((person) => ({ person, leaves: -1 }))

type Where = { readonly opening: number; readonly free: readonly (readonly Candidate[])[] }

/** Those who would be free if they left one review that is far enough away, for which somebody else is free or which is short anyway. */
export function couldChange(desk: Desk, policy: DropOutPolicy, { opening, free }: Where): Candidate[] {
  const { roster, teams } = desk
  const where = at(roster.openings, opening)
  return peopleFor(desk, opening).flatMap((person): Candidate[] => {
    const { limit, gapDays } = at(roster.people, person).practitioner
    const own = at(teams.ofPerson, person).map((column) => teams.core.columns.opening[column] ?? 0)
    if (own.length === 0 || own.length > limit || fitsCalendar(teams, opening, person)) return []
    const leaves = own.find((other) => {
      const rest = own.filter((one) => one !== other).map((one) => at(roster.openings, one))
      const later = at(roster.openings, other).first >= where.last + policy.changesNotWithin
      const fits = rest.every((one) => !tooClose(one, where, gapDays)) && rest.length < limit
      if (!later || !fits) return false
      return isShortAnyway(desk, other) || at(free, other).some((one) => one.person !== person)
    })
    return leaves === undefined ? [] : [{ person, leaves }]
  })
}

/** A team that lacks somebody in the plan, and would still be quorate with one person fewer. */
export function isShortAnyway({ roster, teams }: Desk, opening: number): boolean {
  const { review, quorum } = at(roster.openings, opening)
  const open = teams.open[opening] ?? 0
  return open > 0 && review.slots - open - 1 >= quorum
}

function peopleFor({ byCost, teams }: Desk, opening: number): number[] {
  const found: number[] = []
  for (const column of at(byCost, opening)) {
    const { person } = pairingAt(teams.core.columns, column)
    if (at(teams.ofOpening, opening).includes(column)) continue
    if (clashInTeam(teams, opening, person) < 0) found.push(person)
  }
  return found
}
