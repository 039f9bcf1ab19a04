import { at } from '../at.ts'
import { cannotJoin, tooClose } from '../company.ts'
import type { Teams } from '../solver/search/teams.ts'

/** Somebody who would take a place in `opening`, leaving the place `left` (a column, -1 for none). */
export type Taking = { readonly opening: number; readonly person: number; readonly left: number }

/** They can do it beside their other reviews, the one they leave aside. */
export function hasTime({ core, ofPerson }: Teams, { opening, person, left }: Taking): boolean {
  const { roster, columns } = core
  const { limit, gapDays } = at(roster.people, person).practitioner
  const where = at(roster.openings, opening)
  let load = 0
  for (const other of at(ofPerson, person)) {
    if (other === left) continue
    load += 1
    if (tooClose(at(roster.openings, columns.opening[other] ?? 0), where, gapDays)) return false
  }
  return load < limit
}

/** No rule keeps them from working with the team, `leaver` (a person, -1 for nobody) aside. */
export function canJoin(
  { core, ofOpening }: Teams,
  { opening, person }: Pick<Taking, 'opening' | 'person'>,
  leaver: number,
): boolean {
  const { roster, columns } = core
  const where = at(roster.openings, opening)
  const joiner = at(roster.people, person)
  for (const other of at(ofOpening, opening)) {
    const mate = columns.person[other] ?? 0
    if (mate === person) return false
    if (mate !== leaver && cannotJoin(where, roster.policy, [at(roster.people, mate), joiner]) !== null)
      return false
  }
  return true
}
