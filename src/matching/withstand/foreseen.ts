import { shareOf } from '../chance.ts'
import type { Placed } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { type Desk, deskOf } from '../repair/desk.ts'
import { addArc, atUpper, inTree, newArcs, unlimited } from '../solver/flow/arcs.ts'
import { type Flow, cheapestFlow, costOfFlow } from '../solver/flow/network-simplex.ts'
import { hang, newTree } from '../solver/flow/tree.ts'
import { type DropOutPolicy, standardDropOut } from './drop-out-policy.ts'
import { noticeOf } from './season.ts'
import { seedOf } from './withstand.ts'

/**
 * The share of teams (0 to 1) that could be full at most if it were known beforehand who drops out and who says yes: when every
 * short team lacks one person, and when shortage may be heaped on teams as long as they stay quorate.
 */
export type Foreseen = { readonly oneMissingEach: number; readonly atQuorum: number }

export type ForeseenOptions = {
  readonly policy?: DropOutPolicy
  readonly seasons?: number
  readonly seed?: number
}

/**
 * What nobody could better in the seasons that `withstand` plays, in the mean: people are shared out anew with all their time,
 * company and the order of days left out (a flow, so no sharing out does better). A yardstick for benches.
 */
export function foreseen(problem: Problem, plan: Placed, options: ForeseenOptions = {}): Foreseen {
  const { policy = standardDropOut, seasons = 200, seed = problem.seed } = options
  const desk = deskOf(problem, plan)
  const planned = new Set(desk.teams.ofOpening.flat())
  const [even, heaped] = [
    sharingOut(desk, () => scale),
    sharingOut(desk, ({ slots, quorum }) => Math.floor(scale / Math.max(1, slots - quorum))),
  ]
  const sums = { even: 0, heaped: 0 }
  for (let season = 0; season < seasons; season += 1) {
    const draws = seedOf(seed, season)
    const comes = (column: number): boolean =>
      planned.has(column)
        ? noticeOf(policy, shareOf(draws, column, 0), Number.POSITIVE_INFINITY) === null
        : shareOf(draws, column, 1) < policy.accepts
    sums.even += shortTeams(even, comes)
    sums.heaped += shortTeams(heaped, comes)
  }
  const all = Math.max(1, seasons * desk.roster.openings.length)
  return { oneMissingEach: 1 - sums.even / all, atQuorum: 1 - sums.heaped / all }
}

/** Whole and divisible by the most that a team can lack, so that sums stay exact. */
const scale = 840
const never = 1_000_000

type Sharing = { readonly flow: Flow; readonly firstPair: number; readonly pairs: number }

type Size = { readonly slots: number; readonly quorum: number }

/** People to reviews, and an empty place at its share of a short team; below quorum each counts as a team. */
function sharingOut({ roster, teams }: Desk, shareOfTeam: (size: Size) => number): Sharing {
  const { columns } = teams.core
  const [people, openings] = [roster.people.length, roster.openings.length]
  const nodes = 1 + people + openings
  const flow: Flow = { arcs: newArcs(4 * nodes + columns.count), tree: newTree(nodes), cursor: 0 }
  const join = (to: number, cost: number, capacity: number): number => {
    const arc = addArc(flow.arcs, { from: 0, to, cost, capacity })
    flow.arcs.state[arc] = inTree
    hang(flow.tree, to, { parent: 0, arc })
    return arc
  }
  for (const { index, practitioner } of roster.people) join(1 + index, 0, practitioner.limit)
  for (const { index, review, quorum } of roster.openings) {
    const to = 1 + people + index
    const spare = review.slots - quorum
    const share = shareOfTeam({ slots: review.slots, quorum })
    if (spare > 0) {
      const arc = addArc(flow.arcs, { from: 0, to, cost: share, capacity: spare })
      flow.arcs.flow[arc] = spare
      flow.arcs.state[arc] = atUpper
    }
    flow.arcs.flow[join(to, scale, unlimited)] = review.slots - spare
  }
  const firstPair = flow.arcs.count
  for (let column = 0; column < columns.count; column += 1)
    addArc(flow.arcs, {
      from: 1 + (columns.person[column] ?? 0),
      to: 1 + people + (columns.opening[column] ?? 0),
      cost: 0,
      capacity: 1,
    })
  return { flow, firstPair, pairs: columns.count }
}

/** Solved from where the last season left it. */
function shortTeams({ flow, firstPair, pairs }: Sharing, comes: (column: number) => boolean): number {
  for (let column = 0; column < pairs; column += 1)
    flow.arcs.cost[firstPair + column] = comes(column) ? 0 : never
  cheapestFlow(flow)
  return costOfFlow(flow) / scale
}
