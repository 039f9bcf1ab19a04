import { at } from '../../at.ts'
import { type Core, needsAtMost } from './core.ts'
import { type Clique, type SideRules, addClique, clashOfPeople, clashOfReviews } from './side-rules.ts'

/** The columns that the flow uses, by review and by person. */
export type Usage = {
  readonly ofOpening: readonly number[][]
  readonly ofPerson: ReadonlyMap<number, number[]>
}

export function usageOf(core: Core): Usage {
  const { columns, flow, firstPair } = core
  const used: number[] = []
  for (let column = 0; column < columns.count; column += 1)
    if (flow.arcs.flow[firstPair + column] === 1) used.push(column)
  return usageOfColumns(core, used)
}

export function usageOfColumns({ roster, columns }: Core, used: readonly number[]): Usage {
  const ofOpening: number[][] = roster.openings.map(() => [])
  const ofPerson = new Map<number, number[]>()
  for (const column of used) {
    at(ofOpening, columns.opening[column] ?? 0).push(column)
    const person = columns.person[column] ?? 0
    const own = ofPerson.get(person)
    if (own) own.push(column)
    else ofPerson.set(person, [column])
  }
  return { ofOpening, ofPerson }
}

/** Adds a clique for each clash that the flow does not know of; answers how many. */
export function separate(rules: SideRules, { ofOpening, ofPerson }: Usage): number {
  const { core } = rules
  const { columns, roster } = core
  const before = rules.cliques.length
  for (const [person, own] of ofPerson)
    for (const [one, other] of couples(own)) {
      const found = clashOfReviews(core, person, [columns.opening[one] ?? 0, columns.opening[other] ?? 0])
      if (found) addClique(rules, found)
    }
  for (const [opening, team] of ofOpening.entries())
    for (const [one, other] of couples(team)) {
      const both = [columns.person[one] ?? 0, columns.person[other] ?? 0] as const
      const found = clashOfPeople(core, opening, [at(roster.people, both[0]), at(roster.people, both[1])])
      if (found) addClique(rules, found)
    }
  return rules.cliques.length - before
}

export function* couples<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let left = 0; left < list.length; left += 1)
    for (let right = left + 1; right < list.length; right += 1) yield [at(list, left), at(list, right)]
}

/** By review and need: how many of the flow's people meet it. */
export function metIn({ columns, lacking }: Core, { ofOpening }: Usage): Int32Array {
  const met = new Int32Array(lacking.length)
  for (const [opening, team] of ofOpening.entries())
    for (const column of team) {
      const meets = columns.meets[column] ?? 0
      for (let need = 0; need < needsAtMost; need += 1) {
        const row = opening * needsAtMost + need
        met[row] = (met[row] ?? 0) + ((meets >> need) & 1)
      }
    }
  return met
}

/** How often a flow uses each rule beside the network: needs of reviews by row, then cliques. */
export function usesOf({ core, cliques }: SideRules): number[] {
  const { flow, firstPair } = core
  const uses = ({ members }: Clique): number =>
    members.reduce((sum, column) => sum + (flow.arcs.flow[firstPair + column] ?? 0), 0)
  return [...metIn(core, usageOf(core)), ...cliques.map(uses)]
}
