import { at } from '../at.ts'
import { isFree } from '../company.ts'
import { isEligible } from '../eligibility.ts'
import type { Lineup } from '../lineup.ts'
import { pairCost, takenBack } from '../objective.ts'
import { type Roster, standsFirm } from '../roster.ts'

/** One pair that the plan may use: indices into the roster, and what using it costs in points. */
export type Column = { readonly opening: number; readonly person: number; readonly cost: number }

/** Every pair that no rule forbids beside those who stand firm, by opening; none where all slots are taken. */
export function eligibleColumns(roster: Roster, firm: Lineup): Column[][] {
  const { openings, people, policy } = roster
  return openings.map((opening) => {
    if (at(firm.teams, opening.index).length >= opening.review.slots) return []
    return people.flatMap((person): Column[] => {
      if (standsFirm(opening, person.practitioner.id)) return []
      if (!isEligible(opening, person, policy) || !isFree(roster, { opening, person, lineup: firm }))
        return []
      const kept = takenBack(policy, opening.standing.get(person.practitioner.id) ?? null)
      return [
        { opening: opening.index, person: person.index, cost: pairCost(opening, person, policy) - kept },
      ]
    })
  })
}

const cheapestAReview = 25
const cheapestAPerson = 3

/** Where column generation starts: the cheapest few of every review and of every person, and all that `also` names. */
export function startingColumns(all: readonly (readonly Column[])[], also: Lineup): Set<Column> {
  const byCost = (one: Column, other: Column): number => one.cost - other.cost
  const start = new Set<Column>()
  const ofPerson = new Map<number, Column[]>()
  for (const [opening, columns] of all.entries()) {
    for (const column of columns.toSorted(byCost).slice(0, cheapestAReview)) start.add(column)
    for (const column of columns) {
      const own = ofPerson.get(column.person)
      if (own) own.push(column)
      else ofPerson.set(column.person, [column])
      if (at(also.teams, opening).includes(column.person)) start.add(column)
    }
  }
  for (const columns of ofPerson.values())
    for (const column of columns.sort(byCost).slice(0, cheapestAPerson)) start.add(column)
  return start
}
