import { at } from '../at.ts'
import { tooClose } from '../company.ts'
import { pairingAt } from '../solver/core/columns.ts'
import { needsAtMost } from '../solver/core/core.ts'
import { improve } from '../solver/search/improve.ts'
import { type Teams, clashInTeam, copyOf, fits, seat, unseat } from '../solver/search/teams.ts'
import { type Snapshot, restore, snapshotOf } from './snapshot.ts'
import { type Changes, type Held, changedBy, hold, startAgain } from './warm-flow.ts'
import type { Warm } from './warm.ts'

/** A plan with a pair in it or without it, and what it costs more than the one prepared, points. */
export type Answer = { readonly after: Teams; readonly added: number }

/** `held` are all that are held, `begin` the flow in which those before it were, `least` what a plan costs there at least. */
type Node = { readonly least: number; readonly held: readonly Held[]; readonly begin: Snapshot }

/** Nodes of the network that are gone through for one question, when there is an answer. */
const workAtMost = 9_000

/**
 * The cheapest plan in which a pair is held that some flows come to (branch and bound): where a flow breaks a rule beside the
 * network, one of the two columns is left out; where it takes somebody whom a team needs, they are held to. What gap to `floor`
 * remains, which no plan goes below, is searched with the columns that a cheaper plan can have. Null when none is found.
 */
export function bestByFlow(warm: Warm, asked: Held, floor: number): Answer | null {
  const found = bestOfFlows(warm, asked, floor)
  if (!found) return null
  const { columns } = warm.teams.core
  const after = copyOf(warm.teams)
  for (const column of found.left) unseat(after, column)
  for (const column of found.come) seat(after, column)
  const within = found.added - floor
  if (within < 1) return { after, added: found.added }
  const around = [asked.column, ...found.left, ...found.come].map((column) => columns.opening[column] ?? 0)
  startAgain(warm)
  hold(warm, [asked])
  const cost = columns.cost[asked.column] ?? 0
  columns.cost[asked.column] = cost + (asked.use === 1 ? -never : never)
  const added = found.added + improve(after, new Set(around), { ...sight, within })
  columns.cost[asked.column] = cost
  return { after, added }
}

/** So dear that nobody takes it; whole, so that sums stay exact. */
const never = 1e8

/** Looks less far than the search does: somebody waits for the answer. */
const sight = { first: 24, refill: 12 }

type Found = Changes & { readonly added: number }

function bestOfFlows(warm: Warm, asked: Held, floor: number): Found | null {
  const teams = copyOf(warm.teams)
  startAgain(warm)
  hold(warm, [asked])
  let best: Found | null = null
  const open: Node[] = []
  const workBefore = warm.router.work
  let node: Node | undefined = { least: floor, held: [asked], begin: warm.before }
  while (node) {
    const { found, broken } = played(warm, teams, { asked, held: node.held })
    if (found && (best === null || found.added < best.added)) best = found
    const spent = warm.router.work - workBefore
    if (best && (spent >= workAtMost || best.added < floor + 1)) break
    if (spent >= 4 * workAtMost) break
    if (broken.length > 0) branch(open, { ...node, begin: snapshotOf(teams.core) }, broken)
    node = nextOf(warm, open, best)
  }
  return best
}

/** The flow of the next node that may still lead to a better plan: the newest until there is a plan, then the one with the least bound. */
function nextOf(warm: Warm, open: Node[], best: Found | null): Node | undefined {
  const enough = (best?.added ?? Number.POSITIVE_INFINITY) - 1
  for (;;) {
    const node = best === null ? open.pop() : takeLeast(open)
    if (!node || node.least > enough) return undefined
    restore(warm.teams.core, node.begin)
    const least = node.least + hold(warm, node.held)
    if (least <= enough && least < Number.POSITIVE_INFINITY) return { ...node, least }
  }
}

/** Of two that cannot both be, the first way out and the second, if there is one. */
type Broken = readonly [first: Held, second: Held | null]

/** All first ways out at once; or for one of them the second, and for those before it the first. */
function branch(open: Node[], { held, ...node }: Node, broken: readonly Broken[]): void {
  const firsts = broken.map(([first]) => first)
  for (const [index, [, second]] of broken.entries())
    if (second) open.push({ ...node, held: [...held, ...firsts.slice(0, index), second] })
  if (broken.length > 0) open.push({ ...node, held: [...held, ...firsts] })
}

function takeLeast(open: Node[]): Node | undefined {
  let least = open.length - 1
  for (const [index, node] of open.entries()) if (node.least < (open[least]?.least ?? 0)) least = index
  return open.splice(least, 1)[0]
}

type Played = { readonly found: Found | null; readonly broken: readonly Broken[] }

/** Makes in the plan what has changed in the flow, sees what it costs and what it breaks, and unmakes it. */
function played(
  warm: Warm,
  teams: Teams,
  { asked, held }: { readonly asked: Held; readonly held: readonly Held[] },
): Played {
  const { left, come } = changedBy(warm)
  const order = asked.use === 1 ? [asked.column, ...come.filter((one) => one !== asked.column)] : come
  const seated: number[] = []
  const broken: Broken[] = []
  let added = 0
  for (const column of left) added += unseat(teams, column)
  for (const column of order)
    if (fits(teams, pairingAt(teams.core.columns, column))) {
      added += seat(teams, column)
      seated.push(column)
    } else broken.push(...clashOf(teams, column, asked.column))
  for (const column of left)
    if (held.every((one) => one.column !== column) && isMissed(warm.teams, teams, column))
      broken.push([
        { column, use: 1 },
        { column, use: 0 },
      ])
  for (const column of seated.toReversed()) unseat(teams, column)
  for (const column of left.toReversed()) seat(teams, column)
  return { found: seated.length === order.length ? { left, come: order, added } : null, broken }
}

/** A column that cannot be, and the one that is in its way: either is left out, but never the one that is asked about. */
function clashOf(teams: Teams, column: number, asked: number): Broken[] {
  const { columns, roster } = teams.core
  const { opening, person } = pairingAt(columns, column)
  const { gapDays } = at(roster.people, person).practitioner
  const close = at(teams.ofPerson, person).find((other) =>
    tooClose(at(roster.openings, columns.opening[other] ?? 0), at(roster.openings, opening), gapDays),
  )
  const other = close ?? clashInTeam(teams, opening, person)
  if (column === asked) return other < 0 ? [] : [[{ column: other, use: 0 }, null]]
  return [[{ column, use: 0 }, other < 0 || other === asked ? null : { column: other, use: 0 }]]
}

/** They met a need of which more is now unmet than before. */
function isMissed(before: Teams, after: Teams, column: number): boolean {
  const { columns, lacking } = before.core
  const { opening, meets } = pairingAt(columns, column)
  for (let need = 0; need < needsAtMost; need += 1) {
    const row = opening * needsAtMost + need
    const met = after.met[row] ?? 0
    if ((meets >> need) & 1 && met < (before.met[row] ?? 0) && met < (lacking[row] ?? 0)) return true
  }
  return false
}
