import { at } from '../../at.ts'
import { columnsOf, pairingAt } from '../../solver/core/columns.ts'
import { type Core, needsAtMost } from '../../solver/core/core.ts'
import { type SideRules, sumWantedOf } from '../../solver/core/side-rules.ts'
import { type Way, reroute } from '../../solver/flow/reroute.ts'
import type { Warm } from './warm.ts'

/** A pair that is to be in the flow, or is not to be. */
export type Held = { readonly column: number; readonly use: 0 | 1 }

/**
 * The flow as it is being changed. `least` is what a plan costs with what is held in it; `more` says how much more often than
 * in the flow that was prepared each rule beside the network is used: needs of reviews by row, then cliques.
 */
export type Trial = { least: number; readonly more: Map<number, number> }

/** The rules that hold a column. */
function rulesHolding({ core, ofPerson, ofOpening, cliques }: SideRules, column: number): number[] {
  const { opening, person, meets } = pairingAt(core.columns, column)
  const found: number[] = []
  for (let need = 0; need < needsAtMost; need += 1)
    if ((meets >> need) & 1 && need !== core.setAside.need[opening]) found.push(opening * needsAtMost + need)
  for (const list of [ofPerson.get(person), ofOpening.get(opening)])
    for (const clique of list ?? [])
      if (at(cliques, clique).has(opening, person)) found.push(core.lacking.length + clique)
  return found
}

/** Notes that the flow has taken a column up or given it up. */
export function note({ search: { rules } }: Warm, { more }: Trial, { column, use }: Held): void {
  for (const rule of rulesHolding(rules, column)) more.set(rule, (more.get(rule) ?? 0) + 2 * use - 1)
}

export function noteWay(warm: Warm, trial: Trial, { arcs }: Way): void {
  const { firstPair, flow } = warm.teams.core
  for (const arc of arcs)
    if (arc >= firstPair)
      note(warm, trial, { column: arc - firstPair, use: flow.arcs.flow[arc] === 1 ? 1 : 0 })
}

/** Counts the rules from this one on, which were not known when the others were counted. */
export function countFrom({ search: { rules }, used }: Warm, { more }: Trial, first: number): void {
  const { flow, firstPair } = rules.core
  for (let rule = first; rule < used.length; rule += 1) {
    const { members } = membersOf(rules, rule)
    const uses = members.reduce((sum, column) => sum + (flow.arcs.flow[firstPair + column] ?? 0), 0)
    more.set(rule, uses - (used[rule] ?? 0))
  }
}

/** What a rule is charged and the flow's use of it do not fit: the charge can move so far, and each point of that raises the bound by `slope`. */
type Off = {
  readonly rule: number
  readonly dearer: boolean
  readonly room: number
  readonly slope: number
}

const negligible = 1e-4

function offOf({ search: { rules }, used }: Warm, { more }: Trial, rule: number): Off | null {
  const { lacking, lackCost, setAside } = rules.core
  const count = (used[rule] ?? 0) + (more.get(rule) ?? 0)
  if (rule < lacking.length) {
    if (setAside.need[Math.floor(rule / needsAtMost)] === rule % needsAtMost) return null
    const over = count - (lacking[rule] ?? 0)
    const charged = rules.wanted[rule] ?? 0
    const room = over > 0 ? charged : (lackCost[rule] ?? 0) - charged
    if (over === 0 || (lacking[rule] ?? 0) === 0 || room < negligible) return null
    return { rule, dearer: over > 0, room, slope: Math.abs(over) }
  }
  const charged = rules.charges[rule - lacking.length] ?? 0
  if (count > 1) return { rule, dearer: true, room: Number.POSITIVE_INFINITY, slope: count - 1 }
  return count === 0 && charged >= negligible ? { rule, dearer: false, room: charged, slope: 1 } : null
}

/** A rule is broken by the flow, or is charged for without being used. */
export const isOff = (warm: Warm, trial: Trial, rule: number): boolean => offOf(warm, trial, rule) !== null

const rounds = 2

/**
 * Moves the charges of the rules that what is held has touched, one after another, each exactly as far as the flow stays as it is,
 * and lets the flow change then: until all fit, nothing rises, or `enough` is reached. Answers a column that is still to be
 * decided on: -1 when there is none.
 */
export function tighten(warm: Warm, trial: Trial, enough: number): Held | null {
  const turned = new Map<number, number>()
  for (let left = rounds; left > 0; left -= 1) {
    const before = trial.least
    let fresh = false
    for (const rule of Array.from(trial.more.keys())) {
      const off = offOf(warm, trial, rule)
      if (!off) continue
      fresh ||= !turned.has(rule)
      const column = shift(warm, trial, { ...off, enough })
      if (trial.least >= enough) return null
      turned.set(rule, column >= 0 ? column : (turned.get(rule) ?? -1))
    }
    if (!fresh && trial.least < before + 0.01) break
  }
  let undecided: Held | null = null
  let most = 0
  for (const rule of trial.more.keys()) {
    const off = offOf(warm, trial, rule)
    const column = turned.get(rule) ?? -1
    if (off && column >= 0 && off.room > most)
      [most, undecided] = [off.room, { column, use: off.dearer ? 0 : 1 }]
  }
  return undecided
}

const isHeld = 1
const aside = 2

/** Moves one charge; answers the column by which the flow has changed then, -1 if it has not. */
function shift(warm: Warm, trial: Trial, { enough, ...off }: Off & { readonly enough: number }): number {
  const { search, router, teams } = warm
  const { arcs } = teams.core.flow
  const { firstPair } = teams.core
  const { dearer, slope } = off
  const { by, members } = membersOf(search.rules, off.rule)
  const loose = members.filter(
    (column) =>
      router.fixed[firstPair + column] !== isHeld && (arcs.flow[firstPair + column] === 1) === dearer,
  )
  for (const column of members) router.fixed[firstPair + column] ||= aside
  const ends = loose.map((column) => endsOf(warm, column, off))
  const [each, shared] = by === 'opening' ? (['person', 'place'] as const) : (['place', 'person'] as const)
  const many = ends.map((end) => ({ node: end[each], far: end.far }))
  const one = Array.from(new Set(ends.map((end) => end[shared])), (node) => ({ node, far: 0 }))
  const within = Math.min(off.room, (enough - trial.least) / slope)
  const begins = (by === 'opening') === dearer
  const [from, to] = begins ? [many, one] : [one, many]
  const columnAt = (end: number): number => ends.find((found) => found[each] === end)?.column ?? -1
  let isSent = false
  const maySend = (first: number, last: number): boolean => {
    const [own, other] = begins ? [first, last] : [last, first]
    isSent = isJoined(teams.core, columnAt(own), other)
    return isSent
  }
  const way = reroute(teams.core.flow, router, { from, to, within, maySend })
  for (const column of members)
    if (router.fixed[firstPair + column] === aside) router.fixed[firstPair + column] = 0
  const far = way ? way.far : within
  trial.least += far * slope
  if (far === Number.POSITIVE_INFINITY) return -1
  recharge(search.rules, { rule: off.rule, members, by: dearer ? far : -far })
  if (!way) return -1
  const [own, other] = begins ? [way.from, way.to] : [way.to, way.from]
  const column = columnAt(own)
  if (!isSent) return column
  if (by === 'opening') passOn(teams.core, { column, place: other, by: dearer ? 1 : -1 })
  arcs.flow[firstPair + column] = dearer ? 0 : 1
  note(warm, trial, { column, use: dearer ? 0 : 1 })
  noteWay(warm, trial, way)
  return column
}

/** A unit at this end of a column is as good as one at the other node of its review, if units pass between them. */
function isJoined(
  { columns, firstPair, flow: { arcs }, setAside }: Core,
  column: number,
  node: number,
): boolean {
  const place = arcs.to[firstPair + column]
  if (place === node || arcs.from[firstPair + column] === node) return true
  const lack = setAside.lack[columns.opening[column] ?? 0] ?? -1
  return lack >= 0 && ((arcs.flow[lack] ?? 0) > 0 || (arcs.flow[lack + 1] ?? 0) > 0)
}

type Passing = { readonly column: number; readonly place: number; readonly by: 1 | -1 }

/** Passes a unit from the place of a review that a way has led to (`by` 1) on to that of a column, or the other way round. */
function passOn(
  { columns, firstPair, flow: { arcs }, setAside }: Core,
  { column, place, by }: Passing,
): void {
  if (arcs.to[firstPair + column] === place) return
  const lack = setAside.lack[columns.opening[column] ?? 0] ?? -1
  const toAside = arcs.to[lack] === place ? -by : by
  const [arc, more] = (arcs.flow[lack] ?? 0) > 0 ? [lack, toAside] : [lack + 1, -toAside]
  arcs.flow[arc] = (arcs.flow[arc] ?? 0) + more
}

/** The two nodes of a column, and what it costs to give it up, or to take it up, besides the way between them. */
function endsOf({ teams: { core } }: Warm, column: number, { dearer }: Off) {
  const { cost, from, to } = core.flow.arcs
  const { potential } = core.flow.tree
  const [person, place] = [from[core.firstPair + column] ?? 0, to[core.firstPair + column] ?? 0]
  const reduced = (cost[core.firstPair + column] ?? 0) + (potential[person] ?? 0) - (potential[place] ?? 0)
  return { column, person, place, far: Math.max(0, dearer ? -reduced : reduced) }
}

type Recharge = { readonly rule: number; readonly members: readonly number[]; readonly by: number }

/** Makes the columns of a rule so much dearer. */
function recharge(rules: SideRules, { rule, members, by }: Recharge): void {
  const { flow, firstPair, lacking } = rules.core
  for (const column of members)
    flow.arcs.cost[firstPair + column] = (flow.arcs.cost[firstPair + column] ?? 0) + by
  if (rule >= lacking.length) {
    const clique = rule - lacking.length
    rules.charges[clique] = (rules.charges[clique] ?? 0) + by
    return
  }
  rules.wanted[rule] = (rules.wanted[rule] ?? 0) - by
  sumWantedOf(rules, Math.floor(rule / needsAtMost))
}

function membersOf({ core, cliques }: SideRules, rule: number) {
  const { columns, lacking } = core
  if (rule >= lacking.length) return at(cliques, rule - lacking.length)
  const need = rule % needsAtMost
  const members = columnsOf(columns, Math.floor(rule / needsAtMost)).filter(
    (column) => ((columns.meets[column] ?? 0) >> need) & 1,
  )
  return { by: 'opening' as const, members }
}
