/** A group as a search for an exact cover sees it: its schools, and what it loses by the prices (0 or more). */
export type Losing = { readonly members: readonly number[]; readonly loss: number }

export type Cover = {
  readonly size: number
  readonly columns: readonly Losing[]
  /** What each group fewer than `most` loses; no more than `most` groups of two or more are taken. */
  readonly group: number
  readonly most: number
  /** Only covers that lose less than this are sought, by at least `step`. */
  readonly below: number
  readonly step: number
  readonly nodes: number
}

/** `complete`: every cover that loses less was looked at, or ruled out. */
export type Covered = { readonly picked: readonly number[] | null; readonly complete: boolean }

type Search = Cover & {
  readonly covered: Uint8Array
  readonly path: number[]
  best: number
  picked: readonly number[] | null
  visited: number
}

/**
 * Covers every school once with the least loss: depth first, the school with the fewest groups left first, cheapest group
 * first. What is left loses at least each school's share of its cheapest group; a branch that cannot beat the best is left.
 */
export function leastLoss(cover: Cover): Covered {
  const search: Search = {
    ...cover,
    covered: new Uint8Array(cover.size),
    path: [],
    best: cover.below,
    picked: null,
    visited: 0,
  }
  const order = Array.from(cover.columns.keys()).sort(
    (one, other) => lossOf(cover, one) - lossOf(cover, other),
  )
  branch(search, { alive: Int32Array.from(order), left: cover.size, lost: 0, groups: 0 })
  return { picked: search.picked, complete: search.visited <= search.nodes }
}

type Node = {
  readonly alive: Int32Array
  readonly left: number
  readonly lost: number
  readonly groups: number
}

function branch(search: Search, node: Node): void {
  search.visited += 1
  if (search.visited > search.nodes || node.groups > search.most) return
  if (node.left === 0) {
    keep(search, node.lost + search.group * (search.most - node.groups))
    return
  }
  const outlook = outlookOf(search, node)
  if (!outlook || outlook.least > search.best - search.step) return
  for (const column of node.alive) {
    const members = membersOf(search, column)
    if (!members.includes(outlook.school)) continue
    const loss = lossOf(search, column)
    let least = outlook.least + loss
    for (const member of members) least -= outlook.shares[member] ?? 0
    if (least > search.best - search.step) continue
    for (const member of members) search.covered[member] = 1
    search.path.push(column)
    branch(search, {
      alive: stillOpen(search, node.alive),
      left: node.left - members.length,
      lost: node.lost + loss,
      groups: node.groups + (members.length > 1 ? 1 : 0),
    })
    search.path.pop()
    for (const member of members) search.covered[member] = 0
  }
}

function keep(search: Search, lost: number): void {
  if (lost > search.best - search.step) return
  search.best = lost
  search.picked = [...search.path]
}

type Outlook = { readonly school: number; readonly least: number; readonly shares: Float64Array }

/** The school to branch on and what the rest loses at least; null when some school has no group left. */
function outlookOf({ size, columns, covered }: Search, { alive, lost }: Node): Outlook | null {
  const shares = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const counts = new Int32Array(size)
  for (const index of alive) {
    const column = columns[index]
    if (!column) continue
    const share = column.loss / column.members.length
    for (const member of column.members) {
      counts[member] = (counts[member] ?? 0) + 1
      if (share < (shares[member] ?? 0)) shares[member] = share
    }
  }
  let school = -1
  let least = lost
  for (let each = 0; each < size; each += 1) {
    if (covered[each] === 1) continue
    if (counts[each] === 0) return null
    least += shares[each] ?? 0
    if (school < 0 || (counts[each] ?? 0) < (counts[school] ?? 0)) school = each
  }
  return { school, least, shares }
}

function stillOpen(search: Search, alive: Int32Array): Int32Array {
  const open = new Int32Array(alive.length)
  let count = 0
  for (const index of alive) {
    let free = true
    for (const member of membersOf(search, index)) if (search.covered[member] === 1) free = false
    if (!free) continue
    open[count] = index
    count += 1
  }
  return open.subarray(0, count)
}

const nobody: readonly number[] = []
const membersOf = ({ columns }: Cover, index: number): readonly number[] => columns[index]?.members ?? nobody
const lossOf = ({ columns }: Cover, index: number): number => columns[index]?.loss ?? 0
