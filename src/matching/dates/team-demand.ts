import { at } from '../at.ts'
import type { Practitioner } from '../problem.ts'
import { addArc, atUpper, inTree, newArcs, unlimited } from '../solver/flow/arcs.ts'
import { type Flow, cheapestFlow } from '../solver/flow/network-simplex.ts'
import { hang, newTree } from '../solver/flow/tree.ts'
import { type HostInYear, type Slot, type Year, freeDays, hasNoTie, isFreeOn } from './year.ts'

/** The people who could be in teams, and how many each host's team needs. */
export type TeamsToFill = {
  readonly peers: readonly Practitioner[]
  readonly slots: ReadonlyMap<string, number>
}

/** Who could be in whose team whenever, and when they are free: what does not change while dates do. */
export type Supply = {
  readonly peers: readonly Practitioner[]
  readonly free: Int32Array
  readonly dayWords: number
  readonly eligible: readonly (readonly number[])[]
  readonly slots: readonly number[]
}

export function supplyOf(year: Year, { peers, slots }: TeamsToFill): Supply {
  const willing = peers
    .filter(({ limit }) => limit > 0)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return {
    peers: willing,
    ...freeDays(willing, year.weeks[0]),
    eligible: year.hosts.map(({ host }) =>
      willing.flatMap((person, index) => (hasNoTie(host, person) ? [index] : [])),
    ),
    slots: year.hosts.map(({ host }) => slots.get(host.id) ?? 0),
  }
}

/** What teams miss on given dates when people are shared out as well as can be, and what each person is worth to them. */
export type Demand = {
  readonly missing: readonly number[]
  readonly shortage: number
  readonly worth: Float64Array
}

const emptySlot = 100_000
const steeper = 0.25

/** The k-th missing person of a team costs more than the one before, so that shortage is shared out. */
const costOfMissing = (count: number): number => emptySlot * (1 + steeper * (count - 1))

/** Days between a person's reviews and who goes with whom are left out: this is a forecast, not the plan of teams. */
export function demandOn(supply: Supply, dates: readonly (Slot | null)[]): Demand {
  const { peers, eligible, slots } = supply
  const nodes = 1 + peers.length + dates.length
  const flow: Flow = { arcs: newArcs(nodes * 8), tree: newTree(nodes), cursor: 0 }
  const join = (to: number, cost: number, capacity: number): number => {
    const arc = addArc(flow.arcs, { from: 0, to, cost, capacity })
    flow.arcs.state[arc] = inTree
    hang(flow.tree, to, { parent: 0, arc })
    return arc
  }
  for (const [person, { limit }] of peers.entries()) join(1 + person, 0, limit)
  const empty = slots.map((count, host) => {
    const node = 1 + peers.length + host
    const arcs: number[] = []
    for (let missing = 1; missing < count; missing += 1) {
      const arc = addArc(flow.arcs, { from: 0, to: node, cost: costOfMissing(missing), capacity: 1 })
      flow.arcs.flow[arc] = 1
      flow.arcs.state[arc] = atUpper
      arcs.push(arc)
    }
    const last = join(node, costOfMissing(Math.max(1, count)), unlimited)
    flow.arcs.flow[last] = count > 0 ? 1 : 0
    arcs.push(last)
    const slot = at(dates, host)
    for (const person of slot ? at(eligible, host) : [])
      if (slot && isFreeOn(supply, person, slot.day))
        addArc(flow.arcs, { from: 1 + person, to: node, cost: 0, capacity: 1 })
    return arcs
  })
  cheapestFlow(flow)
  const missing = empty.map((arcs) => arcs.reduce((sum, arc) => sum + (flow.arcs.flow[arc] ?? 0), 0))
  return {
    missing,
    shortage: missing.reduce((sum, count) => sum + shortageOf(count), 0),
    worth: flow.tree.potential.slice(1, 1 + peers.length).map((price) => Math.max(0, price)),
  }
}

function shortageOf(count: number): number {
  let sum = 0
  for (let missing = 1; missing <= count; missing += 1) sum += costOfMissing(missing)
  return sum
}

/** What a host's team would cost the others on other dates: its cheapest people, or empty slots; and who they would be. */
export function teamAt(
  supply: Supply,
  worth: Float64Array,
  { index, slot }: Pick<HostInYear, 'index'> & { readonly slot: Slot },
): { readonly cost: number; readonly people: readonly number[] } {
  const free = at(supply.eligible, index)
    .filter((person) => isFreeOn(supply, person, slot.day))
    .map((person) => ({ person, price: worth[person] ?? 0 }))
    .sort((one, other) => one.price - other.price)
  const wanted = at(supply.slots, index)
  const people: number[] = []
  let cost = 0
  for (let seat = 1; seat <= wanted; seat += 1) {
    const next = free[seat - 1]
    const missing = costOfMissing(wanted - seat + 1)
    if (!next || next.price >= missing) cost += missing
    else {
      cost += next.price
      people.push(next.person)
    }
  }
  return { cost, people }
}
