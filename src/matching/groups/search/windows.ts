import type { Highs } from 'highs'
import { at } from '../../at.ts'
import { type Column, type PricedColumn, type Prices, keyOf, lossBy, total, valueOf } from './column.ts'
import { columnsAbove } from './columns.ts'
import { newMaster } from './master.ts'
import { leftOut } from '../group-points.ts'
import { leastLoss } from './least-loss.ts'
import { type Pool, partOf } from '../pool.ts'

/** `near` are groups that lose little by the prices; `shunned` are keys of groups that another plan has, each dearer by `shunning` points. */
export type Neighbourhood = {
  readonly pool: Pool
  readonly prices: Prices
  readonly near: readonly PricedColumn[]
  readonly windows: number
  readonly shunned: ReadonlySet<number>
  readonly shunning: number
  readonly most: number | null
}

/** How a window is searched: so many schools, groups that lose less than `reach`, so many branches. */
type Depth = { readonly schools: number; readonly reach: number; readonly nodes: number }
const levels: readonly Depth[] = [
  { schools: 90, reach: 20, nodes: 4000 },
  { schools: 120, reach: 20, nodes: 8000 },
]
/** A school that is left out is worth looking further for, in ever wider windows. */
const deeper: readonly Depth[] = [24, 36, 48, 60, 90, 120].map((schools) => ({
  schools,
  reach: 80,
  nodes: 40_000,
}))

/** Disjoint groups, the best first; whoever is in none is left out for now. */
export function firstGrouping({ pool, near, shunned, most }: Neighbourhood): Column[] {
  const taken = new Set<number>()
  const groups: Column[] = []
  const inOrder = near.toSorted((one, other) => other.gain - one.gain)
  for (const { members, points } of inOrder) {
    if (shunned.has(keyOf(members)) || members.some((member) => taken.has(member))) continue
    if (groups.length >= (most ?? pool.size)) break
    for (const member of members) taken.add(member)
    groups.push({ members, points })
  }
  for (let school = 0; school < pool.size; school += 1)
    if (!taken.has(school)) groups.push({ members: [school], points: -leftOut(pool) })
  return groups
}

/**
 * Takes the group that loses most by the prices and those that it could trade schools with, and groups their schools afresh,
 * as well as can be; then the next, until every group's window has been tried or the budget is spent.
 */
export function improved(highs: Highs, search: Neighbourhood, groups: readonly Column[]): Column[] {
  const touching = touchingOf(search)
  const tries = new Map<string, number>()
  let now = [...groups]
  for (let window = 0; window < search.windows; window += 1) {
    const seed = costliest(search, leastTried(now, tries))
    const depth = seed && depthOf(seed, tries)
    if (!seed || !depth) return now
    const key = seed.members.join()
    tries.set(key, (tries.get(key) ?? 0) + 1)
    const opened = windowAround({ touching, groups: now }, seed, depth)
    const better = regrouped(
      highs,
      { search, opened, spare: (search.most ?? 0) - now.filter(isGroup).length },
      depth,
    )
    if (!better) continue
    const gone = new Set(opened)
    now = [...now.filter((group) => !gone.has(group)), ...better]
    for (const group of better) tries.delete(group.members.join())
  }
  return now
}

const isGroup = ({ members }: Column): boolean => members.length > 1

function depthOf({ members }: Column, tries: ReadonlyMap<string, number>): Depth | null {
  const tried = tries.get(members.join()) ?? 0
  if (members.length === 1) return deeper[tried] ?? null
  return levels[tried] ?? null
}

/** Lone schools first; then the groups whose windows have been tried least. */
function leastTried(groups: readonly Column[], tries: ReadonlyMap<string, number>): readonly Column[] {
  const open = groups.filter((group) => depthOf(group, tries) !== null)
  const alone = open.filter(({ members }) => members.length === 1)
  if (alone.length > 0) return alone
  const least = Math.min(...open.map(({ members }) => tries.get(members.join()) ?? 0))
  return open.filter(({ members }) => (tries.get(members.join()) ?? 0) === least)
}

const costliest = (search: Neighbourhood, groups: readonly Column[]): Column | null =>
  groups.toSorted((one, other) => lossBy(search.prices, other) - lossBy(search.prices, one))[0] ?? null

function touchingOf({ pool, near }: Neighbourhood): PricedColumn[][] {
  const touching: PricedColumn[][] = Array.from({ length: pool.size }, () => [])
  for (const column of near) for (const member of column.members) touching[member]?.push(column)
  return touching
}

type Grouping = {
  readonly touching: readonly (readonly PricedColumn[])[]
  readonly groups: readonly Column[]
}

/** Groups that good columns tie to the seed, the closest first, until the window is full. */
function windowAround({ touching, groups }: Grouping, seed: Column, depth: Depth): Column[] {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  const opened = new Set([seed])
  const ties = new Map<Column, number>()
  const tie = (group: Column): void => {
    for (const member of group.members)
      for (const column of at(touching, member))
        for (const other of column.members) {
          const neighbour = groupOf.get(other)
          if (neighbour && !opened.has(neighbour))
            ties.set(neighbour, (ties.get(neighbour) ?? 0) + Math.exp(column.gain / 8))
        }
  }
  let schools = seed.members.length
  for (let group: Column | null = seed; group && schools < depth.schools; group = closest(ties)) {
    if (group !== seed) schools += group.members.length
    opened.add(group)
    ties.delete(group)
    tie(group)
  }
  return [...opened]
}

function closest(ties: ReadonlyMap<Column, number>): Column | null {
  let best: Column | null = null
  let most = 0
  for (const [group, weight] of ties)
    if (weight > most) {
      best = group
      most = weight
    }
  return best
}

/** Better groups for the schools of these; null when there are none. Prices of their own tell which groups could be in one. */
function regrouped(
  highs: Highs,
  { search, opened, spare }: { search: Neighbourhood; opened: readonly Column[]; spare: number },
  depth: Depth,
): Column[] | null {
  const members = opened.flatMap((group) => group.members).toSorted((one, other) => one - other)
  const part = partOf(search.pool, members)
  const columns = columnsInside(search, { part, members, opened }, depth)
  const groups = opened.filter(isGroup).length
  const most = search.most === null ? null : groups + spare
  const prices = pricesIn(highs, { part, columns, most })
  const slack = valueOf(part, prices, most) - total(columns.slice(0, opened.length))
  const able = columns.filter((column) => lossBy(prices, column) < slack)
  const { picked } = leastLoss({
    size: members.length,
    columns: able.map((column) => ({ members: column.members, loss: lossBy(prices, column) })),
    group: prices.group,
    most: most ?? members.length,
    below: slack,
    step: 1,
    nodes: depth.nodes,
  })
  if (!picked) return null
  return picked.map((index) => outside(search, members, at(able, index)))
}

type Inside = { readonly part: Pool; readonly members: readonly number[]; readonly opened: readonly Column[] }

/** The groups that stand, numbered as in the part, and then whatever else could be. */
function columnsInside(search: Neighbourhood, { part, members, opened }: Inside, { reach }: Depth): Column[] {
  const numberOf = new Map(members.map((member, index) => [member, index]))
  const { group } = search.prices
  const schools = Float64Array.from(members, (member) => search.prices.schools[member] ?? 0)
  const standing = opened.map(({ members: outer, points }): Column => ({
    members: outer.flatMap((member) => numberOf.get(member) ?? []),
    points: points - shunningOf(search, outer),
  }))
  const known = new Set(standing.map((column) => keyOf(column.members)))
  const others = columnsAbove(part, { schools, group }, { above: -reach - search.shunning, quads: true })
    .filter((column) => !known.has(keyOf(column.members)))
    .map(({ members: inner, points }): Column => ({
      members: inner,
      points:
        points -
        shunningOf(
          search,
          inner.map((member) => at(members, member)),
        ),
    }))
  return [...standing, ...others]
}

const shunningOf = ({ shunned, shunning }: Neighbourhood, members: readonly number[]): number =>
  shunned.has(keyOf(members)) ? shunning : 0

function outside(search: Neighbourhood, numbers: readonly number[], { members, points }: Column): Column {
  const outer = members.map((member) => at(numbers, member))
  return { members: outer, points: points + shunningOf(search, outer) }
}

type Priced = { readonly part: Pool; readonly columns: readonly Column[]; readonly most: number | null }

function pricesIn(highs: Highs, { part, columns, most }: Priced): Prices {
  const master = newMaster(highs, part, most)
  try {
    master.add(columns.filter(({ members }) => members.length > 1))
    return master.prices()
  } finally {
    master.dispose()
  }
}
