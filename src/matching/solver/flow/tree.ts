import type { Arcs } from './arcs.ts'

/**
 * A spanning tree of the network that hangs from node 0. `links` holds eight numbers a node, side by side because a pivot
 * asks for them together: the entries below, found at `8 * node + entry`. `potential` is what a unit costs when it is
 * brought from the root along the tree.
 */
export type Tree = {
  readonly nodes: number
  readonly links: Int32Array
  readonly potential: Float64Array
  readonly stack: Int32Array
}

/** Entries of a node's links. `arcUp` is the arc to its parent; children are linked lists, -1 for none. */
export const parent = 0
export const arcUp = 1
const firstChild = 2
const next = 3
const previous = 4
export const depth = 5
/** How much more can come down to the node from its parent, and go up from it. Known while a flow is being solved. */
export const roomDown = 6
export const roomUp = 7

export function newTree(nodes: number): Tree {
  const links = new Int32Array(8 * nodes).fill(-1)
  return { nodes, links, potential: new Float64Array(nodes), stack: new Int32Array(nodes) }
}

export function hang(
  { links }: Tree,
  node: number,
  below: { readonly parent: number; readonly arc: number },
): void {
  const own = node << 3
  const above = below.parent << 3
  const first = links[above + firstChild] ?? -1
  links[own + parent] = below.parent
  links[own + arcUp] = below.arc
  links[own + next] = first
  links[own + previous] = -1
  if (first >= 0) links[(first << 3) + previous] = node
  links[above + firstChild] = node
}

function unhang({ links }: Tree, node: number): void {
  const own = node << 3
  const after = links[own + next] ?? -1
  const before = links[own + previous] ?? -1
  if (before >= 0) links[(before << 3) + next] = after
  else links[((links[own + parent] ?? 0) << 3) + firstChild] = after
  if (after >= 0) links[(after << 3) + previous] = before
}

/** An arc by which a branch is hung up, with what can come down and go up along it. */
export type Hook = {
  readonly outer: number
  readonly arc: number
  readonly down: number
  readonly up: number
}

/** Turns the branch between `inner` and `top` upside down, so that it hangs by the hook instead. */
export function rehang(
  tree: Tree,
  branch: { readonly inner: number; readonly top: number },
  hook: Hook,
): void {
  const { links } = tree
  let { outer, arc, down, up } = hook
  let node = branch.inner
  for (;;) {
    const own = node << 3
    const oldParent = links[own + parent] ?? -1
    const oldArc = links[own + arcUp] ?? -1
    const oldDown = links[own + roomDown] ?? 0
    const oldUp = links[own + roomUp] ?? 0
    unhang(tree, node)
    hang(tree, node, { parent: outer, arc })
    links[own + roomDown] = down
    links[own + roomUp] = up
    if (node === branch.top) return
    outer = node
    arc = oldArc
    down = oldUp
    up = oldDown
    node = oldParent
  }
}

/** Adds `shift` to the potentials from `top` downwards and sets depths anew. */
export function shiftBelow({ links, potential, stack }: Tree, top: number, shift: number): void {
  let height = 0
  stack[height++] = top
  while (height > 0) {
    const node = stack[--height] ?? 0
    const own = node << 3
    potential[node] = (potential[node] ?? 0) + shift
    links[own + depth] = (links[((links[own + parent] ?? 0) << 3) + depth] ?? 0) + 1
    for (let child = links[own + firstChild] ?? -1; child >= 0; child = links[(child << 3) + next] ?? -1)
      stack[height++] = child
  }
}

/** Sets every potential, depth and room from the arcs as they are now. */
export function readArcs({ links, potential, stack }: Tree, { from, to, cost, capacity, flow }: Arcs): void {
  let height = 0
  potential[0] = 0
  links[depth] = 0
  stack[height++] = 0
  while (height > 0) {
    const node = stack[--height] ?? 0
    const own = node << 3
    if (node > 0) {
      const arc = links[own + arcUp] ?? 0
      const above = links[own + parent] ?? 0
      const step = cost[arc] ?? 0
      const sent = flow[arc] ?? 0
      const spare = (capacity[arc] ?? 0) - sent
      potential[node] = (potential[above] ?? 0) + (from[arc] === above ? step : -step)
      links[own + depth] = (links[(above << 3) + depth] ?? 0) + 1
      links[own + roomDown] = to[arc] === node ? spare : sent
      links[own + roomUp] = to[arc] === node ? sent : spare
    }
    for (let child = links[own + firstChild] ?? -1; child >= 0; child = links[(child << 3) + next] ?? -1)
      stack[height++] = child
  }
}

/** Writes down what the arcs of the tree carry. */
export function writeFlows({ nodes, links }: Tree, { to, flow }: Arcs): void {
  for (let node = 1; node < nodes; node += 1) {
    const own = node << 3
    const arc = links[own + arcUp] ?? 0
    flow[arc] = links[own + (to[arc] === node ? roomUp : roomDown)] ?? 0
  }
}
