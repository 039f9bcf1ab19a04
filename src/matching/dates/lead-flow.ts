import { at } from '../at.ts'
import type { Practitioner } from '../problem.ts'
import { addArc, inTree, newArcs, unlimited } from '../solver/flow/arcs.ts'
import { type Flow, costOfFlow } from '../solver/flow/network-simplex.ts'
import { hang, newTree } from '../solver/flow/tree.ts'
import { type HostInYear, type Year, isFreeOn, leadCost, mayLead } from './year.ts'

/** A host at one of its slots with one of the leads; `arc` is its number in the flow. */
export type Possibility = {
  readonly host: number
  readonly lead: number
  readonly slot: number
  readonly arc: number
}

/**
 * Root → lead (their limit) → lead in a week (one review) → host; and root → host for having no lead. `ofHost` lists each
 * host's possibilities. A price is the potential of a node: what one more would save.
 */
export type LeadFlow = {
  readonly year: Year
  readonly flow: Flow
  readonly ofHost: readonly Possibility[][]
  readonly alone: readonly number[]
}

// A lead whom a person fixed goes to that host before any other.
const keepsLead = 9

const leadNode = (lead: number): number => 1 + lead
const weekNode = ({ leads, weeks }: Year, lead: number, week: number): number =>
  1 + leads.length + lead * weeks.length + week
const hostNode = ({ leads, weeks }: Year, host: number): number =>
  1 + leads.length * (1 + weeks.length) + host

/** What it costs that a host has no lead. */
export const costOfNoLead = ({ fixedLead, problem }: Year, host: string): number =>
  (fixedLead.has(host) ? keepsLead : 1) * problem.policy.weights.noLead

/** Every host without a lead yet. */
export function newLeadFlow(year: Year): LeadFlow {
  const { leads, weeks, hosts, problem } = year
  const nodes = 1 + leads.length * (1 + weeks.length) + hosts.length
  const flow: Flow = { arcs: newArcs(nodes + 64 * hosts.length), tree: newTree(nodes), cursor: 0 }
  const join = (from: number, to: number, [cost, capacity]: readonly [number, number]): number => {
    const arc = addArc(flow.arcs, { from, to, cost, capacity })
    flow.arcs.state[arc] = inTree
    hang(flow.tree, to, { parent: from, arc })
    return arc
  }
  for (const [lead, { limit }] of leads.entries()) {
    join(0, leadNode(lead), [0, Math.max(1, limit)])
    for (let week = 0; week < weeks.length; week += 1)
      join(leadNode(lead), weekNode(year, lead, week), [0, 1])
  }
  const alone = hosts.map(({ index, host, slots }) => {
    const cheapest = Math.min(...slots.map(({ cost }) => cost))
    const cost = slots.length > 0 ? cheapest + costOfNoLead(year, host.id) : problem.policy.weights.noDates
    const arc = join(0, hostNode(year, index), [cost, unlimited])
    flow.arcs.flow[arc] = 1
    return arc
  })
  return { year, flow, ofHost: hosts.map(() => []), alone }
}

/** Makes it possible for the lead to lead this host: in each week, at the slot that costs least of those when they are free. */
export function enable(leadFlow: LeadFlow, { index, host, slots }: HostInYear, lead: number): void {
  const { year, flow, ofHost } = leadFlow
  const person: Practitioner = at(year.leads, lead)
  if (person.limit < 1 || !mayLead(year, host, person)) return
  const cost = leadCost(year, host, person)
  const fixed = year.fixedLead.has(host.id)
  for (const [slot, { week }] of fixed ? slots.entries() : bestByWeek(year, slots, lead)) {
    const from = weekNode(year, lead, week)
    const arc = addArc(flow.arcs, {
      from,
      to: hostNode(year, index),
      cost: at(slots, slot).cost + cost,
      capacity: 1,
    })
    at(ofHost, index).push({ host: index, lead, slot, arc })
  }
}

/** The cheapest slot of each week on which a lead is free, as entries of slot number and slot. */
export function bestByWeek(
  year: Year,
  slots: HostInYear['slots'],
  lead: number,
): (readonly [number, HostInYear['slots'][number]])[] {
  const best = new Map<number, number>()
  for (const [number, slot] of slots.entries()) {
    const known = best.get(slot.week)
    if (known !== undefined && at(slots, known).cost <= slot.cost) continue
    if (isFreeOn(year, lead, slot.day)) best.set(slot.week, number)
  }
  return [...best.values()].map((number) => [number, at(slots, number)] as const)
}

/** The possibility that each host has, or null for no lead. */
export const chosenIn = ({ flow, ofHost }: LeadFlow): (Possibility | null)[] =>
  ofHost.map((possibilities) => possibilities.find(({ arc }) => flow.arcs.flow[arc] === 1) ?? null)

export const costIn = ({ flow }: LeadFlow): number => costOfFlow(flow)

/** What one more review in that week of that lead would cost everybody; 0 while they have room. */
export const priceOf = ({ year, flow }: LeadFlow, lead: number, week: number): number =>
  Math.max(0, flow.tree.potential[weekNode(year, lead, week)] ?? 0)

/** What giving this host a lead costs everybody. */
export const priceOfHost = ({ year, flow }: LeadFlow, host: number): number =>
  flow.tree.potential[hostNode(year, host)] ?? 0

/** Far above any plan: what is closed is used only if nothing else is feasible, and nothing ever is not. */
const closed = 10_000_000

/** The lead leads nobody in that week. */
export function closeWeek({ year, flow }: LeadFlow, lead: number, week: number): void {
  flow.arcs.cost[weekArc(year, lead, week)] = closed
}

/** Arcs are joined lead by lead, each with its weeks, in the order of their nodes. */
const weekArc = ({ weeks }: Year, lead: number, week: number): number => lead * (1 + weeks.length) + 1 + week

/** Adds points to a possibility; `closed` and more shut it. */
export function surcharge({ flow }: LeadFlow, { arc }: Possibility, points: number): void {
  flow.arcs.cost[arc] = (flow.arcs.cost[arc] ?? 0) + points
}

export const shut = (leadFlow: LeadFlow, possibility: Possibility): void =>
  surcharge(leadFlow, possibility, closed)
