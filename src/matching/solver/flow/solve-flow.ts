import { type Flow, cheapestFlow } from './network-simplex.ts'
import { nearlyCheapestFlow } from './push-relabel.ts'

/** In a large network no arc is worth more than so many points a unit afterwards; in any other none is worth anything. */
export type Nearness = { readonly worth: number }

/** From so many nodes on, the simplex spends its time moving large branches of its tree. */
const manyNodes = 12_000
const closely = { worth: 0.01 }

/** The cheapest flow at what arcs cost now, from the flow that is there; in place, with its potentials. */
export function solveFlow(flow: Flow, nearness: Nearness = closely): void {
  if (flow.tree.nodes > manyNodes) nearlyCheapestFlow(flow, nearness)
  else cheapestFlow(flow)
}
