import { at } from '../../at.ts'
import { cannotJoin, tooClose } from '../../company.ts'
import type { Person } from '../../roster.ts'
import { type Core, needsAtMost } from './core.ts'

/** Columns of which a plan may use one at most: one person's reviews too close to one another, or one team's people of one trust. */
export type Clique = {
  readonly key: string
  readonly by: 'person' | 'opening'
  readonly of: number
  readonly has: (opening: number, person: number) => boolean
  readonly members: number[]
}

/**
 * The rules beside the network and what breaking each is charged: `wanted` by review and need, `charges` by clique.
 * `wantedSums` holds, by review and by which needs a person meets, what they are worth there.
 */
export type SideRules = {
  readonly core: Core
  readonly wanted: Float64Array
  readonly wantedSums: Float64Array
  readonly cliques: Clique[]
  readonly keys: Set<string>
  readonly ofPerson: Map<number, number[]>
  readonly ofOpening: Map<number, number[]>
  charges: number[]
}

export const meetings = 1 << needsAtMost

export const newSideRules = (core: Core): SideRules => ({
  core,
  wanted: new Float64Array(core.lacking.length),
  wantedSums: new Float64Array(core.roster.openings.length * meetings),
  cliques: [],
  keys: new Set(),
  ofPerson: new Map(),
  ofOpening: new Map(),
  charges: [],
})

/** Adds up what people are worth to each review's needs; to be called when `wanted` has changed. */
export function sumWanted(rules: SideRules): void {
  for (const { index } of rules.core.roster.openings) sumWantedOf(rules, index)
}

/** The same for one review. */
export function sumWantedOf({ wanted, wantedSums }: SideRules, opening: number): void {
  const row = opening * needsAtMost
  const sums = opening * meetings
  for (let need = 0; need < needsAtMost; need += 1) {
    const worth = wanted[row + need] ?? 0
    const bit = 1 << need
    for (let meets = 0; meets < bit; meets += 1)
      wantedSums[sums + bit + meets] = (wantedSums[sums + meets] ?? 0) + worth
  }
}

/** What the cliques that hold a pair charge for it. */
export function chargeOf(rules: SideRules, opening: number, person: number): number {
  let charge = 0
  for (const clique of rules.ofPerson.get(person) ?? [])
    if (at(rules.cliques, clique).has(opening, person)) charge += rules.charges[clique] ?? 0
  for (const clique of rules.ofOpening.get(opening) ?? [])
    if (at(rules.cliques, clique).has(opening, person)) charge += rules.charges[clique] ?? 0
  return charge
}

/** Sets the cost of each pair's arc to what it costs with all charges. */
export function chargeAll(rules: SideRules): void {
  const { core, wantedSums, cliques, charges } = rules
  const { columns, firstPair } = core
  const { arcs } = core.flow
  const { count, opening, cost, meets } = columns
  for (let column = 0; column < count; column += 1)
    arcs.cost[firstPair + column] =
      (cost[column] ?? 0) - (wantedSums[(opening[column] ?? 0) * meetings + (meets[column] ?? 0)] ?? 0)
  for (const [clique, { members }] of cliques.entries()) {
    const charge = charges[clique] ?? 0
    if (charge > 0)
      for (const column of members)
        arcs.cost[firstPair + column] = (arcs.cost[firstPair + column] ?? 0) + charge
  }
}

/** Puts a column that has come later among the members of the cliques that hold it. */
export function enlist(rules: SideRules, column: number): void {
  const { opening, person } = rules.core.columns
  const [where, who] = [opening[column] ?? 0, person[column] ?? 0]
  for (const clique of [...(rules.ofPerson.get(who) ?? []), ...(rules.ofOpening.get(where) ?? [])]) {
    const { has, members } = at(rules.cliques, clique)
    if (has(where, who)) members.push(column)
  }
}

export type Finding = Pick<Clique, 'key' | 'by' | 'of' | 'has'>

export function addClique(rules: SideRules, finding: Finding): void {
  if (rules.keys.has(finding.key)) return
  rules.keys.add(finding.key)
  const number = rules.cliques.length
  const shelf = finding.by === 'person' ? rules.ofPerson : rules.ofOpening
  shelf.set(finding.of, [...(shelf.get(finding.of) ?? []), number])
  rules.cliques.push({ ...finding, members: membersOf(rules.core, finding) })
  rules.charges.push(0)
}

/** Forgets the cliques that came last, until so many are left, and members of others that came with later columns. */
export function dropCliques(rules: SideRules, count: number): void {
  for (const { key, by, of } of rules.cliques.splice(count)) {
    rules.keys.delete(key)
    const shelf = by === 'person' ? rules.ofPerson : rules.ofOpening
    shelf.set(
      of,
      (shelf.get(of) ?? []).filter((clique) => clique < count),
    )
  }
  rules.charges.length = Math.min(rules.charges.length, count)
  const columns = rules.core.columns.count
  for (const { members } of rules.cliques) while ((members.at(-1) ?? -1) >= columns) members.pop()
}

function membersOf({ columns }: Core, { by, of, has }: Finding): number[] {
  const members: number[] = []
  const [first, next] =
    by === 'person'
      ? [columns.firstOfPerson, columns.nextOfPerson]
      : [columns.firstOfOpening, columns.nextOfOpening]
  for (let column = first[of] ?? -1; column >= 0; column = next[column] ?? -1)
    if (has(columns.opening[column] ?? 0, columns.person[column] ?? 0)) members.push(column)
  return members
}

/** The cliques that hold two of one person's reviews, if those are too close: of intervals, all that overlap in pairs share a point. */
export function clashOfReviews(
  { roster }: Core,
  person: number,
  [one, other]: readonly [number, number],
): Finding | null {
  const { gapDays } = at(roster.people, person).practitioner
  const [left, right] = [at(roster.openings, one), at(roster.openings, other)]
  if (!tooClose(left, right, gapDays)) return null
  const start = Math.max(left.first, right.first)
  const has = (opening: number): boolean => {
    const { first, last } = at(roster.openings, opening)
    return first <= start && start <= last + gapDays
  }
  return { key: `person ${person} on ${start}`, by: 'person', of: person, has }
}

/** The clique that holds two people of one team, if they may not be in it together. */
export function clashOfPeople(
  { roster }: Core,
  opening: number,
  [one, other]: readonly [Person, Person],
): Finding | null {
  const where = at(roster.openings, opening)
  const rule = cannotJoin(where, roster.policy, [one, other])
  if (rule === null) return null
  if (where.review.allows.severalFromOneSchool) {
    const pair = new Set([one.index, other.index])
    const key = `people ${Math.min(...pair)} and ${Math.max(...pair)} at ${opening}`
    return { key, by: 'opening', of: opening, has: (_, person) => pair.has(person) }
  }
  const shared = rule === 'sendingSchool' ? 'school' : 'trust'
  const organisation = one.practitioner[shared]
  return {
    key: `${shared} ${organisation} at ${opening}`,
    by: 'opening',
    of: opening,
    has: (_, person) => at(roster.people, person).practitioner[shared] === organisation,
  }
}
