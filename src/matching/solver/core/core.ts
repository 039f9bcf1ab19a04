import { at } from '../../at.ts'
import type { Lineup } from '../../lineup.ts'
import { levelsOf, loadStep, shortageStep, total } from '../../objective.ts'
import type { Opening, Roster } from '../../roster.ts'
import { addArc, atUpper, inTree, newArcs } from '../flow/arcs.ts'
import type { Flow } from '../flow/network-simplex.ts'
import { hang, newTree } from '../flow/tree.ts'
import { type Columns, type Pairing, addColumn, newColumns } from './columns.ts'
import { type SetAside, noneSetAside, setPlacesAside } from './set-aside.ts'

/** At most so many needs a review has; each has its own multiplier. */
export const needsAtMost = 5

/**
 * The part of the problem that is a network: from the root to sending schools, from them to their people, from people to
 * reviews; and straight from the root to a review for each slot left empty. The arc of column `k` is `firstPair + k`.
 * What it leaves out are the team's needs but those that places are set aside for, one trust a team, and clear days between two
 * reviews: those are side rules.
 */
export type Core = {
  readonly roster: Roster
  readonly firm: Lineup
  readonly flow: Flow
  readonly columns: Columns
  readonly firstPair: number
  readonly firstPerson: number
  readonly firstOpening: number
  /** What is to be added to the model's cost to make it the plan's. */
  readonly offset: number
  /** By review and need: how many who meet it are still wanted, and what each one fewer costs. */
  readonly lacking: Int32Array
  readonly lackCost: Float64Array
  readonly setAside: SetAside
}

/** `asideFor` is by review the need that places are set aside for, -1 for none; none is, if it is left out. */
export function newCore(roster: Roster, firm: Lineup, asideFor?: Int8Array): Core {
  const senders = roster.owedReviews.length
  const firstPerson = 1 + senders
  const firstOpening = firstPerson + roster.people.length
  const setAside = noneSetAside(roster.openings.length)
  let nodes = firstOpening + roster.openings.length
  for (const [opening, need] of asideFor?.entries() ?? [])
    if (need >= 0) [setAside.need[opening], setAside.node[opening]] = [need, nodes++]
  const flow: Flow = {
    arcs: newArcs(4 * firstOpening + 8 * roster.openings.length),
    tree: newTree(nodes),
    cursor: 0,
  }
  joinPeople(flow, { roster, firm, firstPerson })
  let empty = 0
  for (const opening of roster.openings)
    empty += leaveEmpty(flow, { roster, firm, opening, node: firstOpening + opening.index })
  const needs = needsOf(roster, firm)
  for (const [row, cost] of needs.lackCost.entries()) empty += cost * (needs.lacking[row] ?? 0)
  const beyond = setAllAside(flow, setAside, { roster, firm, firstOpening, ...needs })
  return {
    roster,
    firm,
    flow,
    columns: newColumns(roster.openings.length, roster.people.length),
    firstPair: flow.arcs.count,
    firstPerson,
    firstOpening,
    offset: total(levelsOf(roster, firm)) - empty + beyond,
    ...needs,
    setAside,
  }
}

function needsOf(roster: Roster, firm: Lineup): Pick<Core, 'lacking' | 'lackCost'> {
  const lacking = new Int32Array(roster.openings.length * needsAtMost)
  const lackCost = new Float64Array(roster.openings.length * needsAtMost)
  for (const opening of roster.openings) {
    const team = at(firm.teams, opening.index).map((person) => at(roster.people, person).practitioner)
    for (const [need, { count, weight, meets }] of opening.needs.entries()) {
      const row = opening.index * needsAtMost + need
      lacking[row] = Math.max(0, count - team.filter(meets).length)
      lackCost[row] = weight
    }
  }
  return { lacking, lackCost }
}

type Setting = Pick<Core, 'roster' | 'firm' | 'firstOpening' | 'lacking' | 'lackCost'>

/** Answers what those of the needs cost that no open slot is left for, points. */
function setAllAside(flow: Flow, setAside: SetAside, needs: Setting): number {
  const { roster, firm, firstOpening, lacking, lackCost } = needs
  let beyond = 0
  for (const opening of roster.openings) {
    const { index } = opening
    if ((setAside.need[index] ?? -1) < 0) continue
    const row = index * needsAtMost + (setAside.need[index] ?? 0)
    const places = Math.min(lacking[row] ?? 0, openSlots(firm, opening))
    const cost = lackCost[row] ?? 0
    setPlacesAside(flow, setAside, { opening: index, node: firstOpening + index, places, cost })
    beyond += cost * ((lacking[row] ?? 0) - places)
  }
  return beyond
}

/** The node at which those who meet these needs come to a review. */
export function placeFor({ firstOpening, setAside }: Core, opening: number, meets: number): number {
  const need = setAside.need[opening] ?? -1
  return need >= 0 && (meets >> need) & 1 ? (setAside.node[opening] ?? 0) : firstOpening + opening
}

type Joining = { readonly roster: Roster; readonly firm: Lineup; readonly firstPerson: number }

/** From the root to sending schools, free as long as they owe; and on to their people, dearer review by review. */
function joinPeople(flow: Flow, { roster, firm, firstPerson }: Joining): void {
  const mostSent = new Int32Array(roster.owedReviews.length)
  for (const { sender, practitioner } of roster.people)
    if (sender >= 0) mostSent[sender] = (mostSent[sender] ?? 0) + practitioner.limit
  for (const [sender, owed] of roster.owedReviews.entries()) {
    const left = Math.max(0, owed - at(firm.sent, sender))
    if (left > 0) addArc(flow.arcs, { from: 0, to: 1 + sender, cost: 0, capacity: left })
    const cost = roster.policy.weights.beyondOwed
    join(flow, { from: 0, to: 1 + sender, cost, capacity: 1 + (mostSent[sender] ?? 0) })
  }
  for (const person of roster.people) {
    const { index, sender, practitioner } = person
    const [from, to] = [sender < 0 ? 0 : 1 + sender, firstPerson + index]
    const load = at(firm.loads, index).length
    join(flow, {
      from,
      to,
      cost: loadStep(roster.policy, person, load + 1),
      capacity: Number(load < practitioner.limit),
    })
    for (let nth = load + 2; nth <= practitioner.limit; nth += 1)
      addArc(flow.arcs, { from, to, cost: loadStep(roster.policy, person, nth), capacity: 1 })
  }
}

export const openSlots = (firm: Lineup, { index, review }: Opening): number =>
  Math.max(0, review.slots - at(firm.teams, index).length)

export function addPair(core: Core, pair: Pairing): number {
  const { person, opening, cost, meets } = pair
  const to = placeFor(core, opening, meets)
  addArc(core.flow.arcs, { from: core.firstPerson + person, to, cost, capacity: 1 })
  return addColumn(core.columns, pair)
}

type Link = { readonly from: number; readonly to: number; readonly cost: number; readonly capacity: number }

/** An arc of the first tree. */
function join({ arcs, tree }: Flow, link: Link): number {
  const arc = addArc(arcs, link)
  arcs.state[arc] = inTree
  hang(tree, link.to, { parent: link.from, arc })
  return arc
}

type Leaving = {
  readonly roster: Roster
  readonly firm: Lineup
  readonly opening: Opening
  readonly node: number
}

/** Begins with every open slot empty: an arc for each, dearer one by one, all full but the last, which holds the review. */
function leaveEmpty(flow: Flow, { roster, firm, opening, node }: Leaving): number {
  const open = openSlots(firm, opening)
  const steps = Array.from({ length: open }, (_, nth) => shortageStep(roster.policy, opening, nth + 1))
  const sum = steps.reduce((all, step) => all + step, 0)
  // Completing teams first makes the first empty slot the dearest; a flow needs rising costs, so it is spread evenly: never more.
  const rising = roster.policy.shortage === 'spread' ? steps : steps.map(() => sum / open)
  for (const cost of rising.slice(0, -1)) {
    const arc = addArc(flow.arcs, { from: 0, to: node, cost, capacity: 1 })
    flow.arcs.flow[arc] = 1
    flow.arcs.state[arc] = atUpper
  }
  const last = join(flow, { from: 0, to: node, cost: rising.at(-1) ?? 0, capacity: 1 + open })
  flow.arcs.flow[last] = Number(open > 0)
  return sum
}
