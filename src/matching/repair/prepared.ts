import { at } from '../at.ts'
import type { Placed } from '../plan.ts'
import type { Firmness, Problem } from '../problem.ts'
import { hasTime } from './beside.ts'
import { type Desk, deskOf } from './desk.ts'

/**
 * A plan made ready to be repaired at once. `free` are, by review, the columns of those who have time for it, cheapest first;
 * `hops` say how many others would have to move to fill a place in it (`tooMany` when that is not known to be possible): with
 * everybody left alone who has accepted, and with them moved as well.
 */
export type Prepared = {
  readonly desk: Desk
  readonly free: readonly Int32Array[]
  readonly hops: { readonly gentle: Uint8Array; readonly firm: Uint8Array }
}

export const tooMany = 255
export const movesAtMost = 2

/** Prepares the repair of a plan: some 0.2 s at 425 reviews and 1,500 practitioners. */
export function prepareRepair(problem: Problem, plan: Placed): Prepared {
  const desk = deskOf(problem, plan)
  const { teams, byCost, roster } = desk
  const { columns } = teams.core
  const free = byCost.map((list, opening) =>
    list.filter((column) => {
      const person = columns.person[column] ?? 0
      const load = at(teams.ofPerson, person).length
      if (load >= at(roster.people, person).practitioner.limit) return false
      return !at(teams.ofOpening, opening).includes(column) && hasTime(teams, { opening, person, left: -1 })
    }),
  )
  return { desk, free, hops: { gentle: hopsTo(desk, free, 'gentle'), firm: hopsTo(desk, free, 'firm') } }
}

/** `gentle` leaves those alone who have accepted; nobody moves somebody whom a person has locked. */
export type Force = 'gentle' | 'firm'

export function mayMove({ firmness }: Desk, column: number, force: Force): boolean {
  const stands: Firmness | undefined = firmness.get(column)
  return stands !== 'locked' && (force === 'firm' || stands !== 'accepted')
}

function hopsTo(desk: Desk, free: readonly Int32Array[], force: Force): Uint8Array {
  const hops = Uint8Array.from(free, (list) => (list.length > 0 ? 0 : tooMany))
  for (let moves = 1; moves <= movesAtMost; moves += 1) {
    const reached = [...hops.keys()].filter(
      (opening) => hops[opening] === tooMany && isReached(desk, { opening, moves, hops, force }),
    )
    for (const opening of reached) hops[opening] = moves
  }
  return hops
}

type Reaching = {
  readonly opening: number
  readonly moves: number
  readonly hops: Uint8Array
  readonly force: Force
}

function isReached(desk: Desk, { opening, moves, hops, force }: Reaching): boolean {
  const { teams, byCost } = desk
  const { columns } = teams.core
  return at(byCost, opening).some((column) => {
    const person = columns.person[column] ?? 0
    return at(teams.ofPerson, person).some(
      (left) =>
        hops[columns.opening[left] ?? 0] === moves - 1 &&
        columns.opening[left] !== opening &&
        mayMove(desk, left, force) &&
        hasTime(teams, { opening, person, left }),
    )
  })
}
