import type { Arcs } from './arcs.ts'

/**
 * A spanning tree of the network that hangs from node 0. Children are linked lists, -1 for none; `arcUp` is the arc
 * between a node and its parent; `potential` is what a unit costs when it is brought from the root along the tree.
 */
export type Tree = {
  readonly parent: Int32Array
  readonly arcUp: Int32Array
  readonly depth: Int32Array
  readonly firstChild: Int32Array
  readonly next: Int32Array
  readonly previous: Int32Array
  readonly potential: Float64Array
  readonly stack: Int32Array
}

export const newTree = (nodes: number): Tree => ({
  parent: new Int32Array(nodes).fill(-1),
  arcUp: new Int32Array(nodes).fill(-1),
  depth: new Int32Array(nodes),
  firstChild: new Int32Array(nodes).fill(-1),
  next: new Int32Array(nodes).fill(-1),
  previous: new Int32Array(nodes).fill(-1),
  potential: new Float64Array(nodes),
  stack: new Int32Array(nodes),
})

export function hang(
  tree: Tree,
  node: number,
  below: { readonly parent: number; readonly arc: number },
): void {
  const { parent, arc } = below
  const first = tree.firstChild[parent] ?? -1
  tree.parent[node] = parent
  tree.arcUp[node] = arc
  tree.next[node] = first
  tree.previous[node] = -1
  if (first >= 0) tree.previous[first] = node
  tree.firstChild[parent] = node
}

function unhang(tree: Tree, node: number): void {
  const next = tree.next[node] ?? -1
  const previous = tree.previous[node] ?? -1
  if (previous >= 0) tree.next[previous] = next
  else tree.firstChild[tree.parent[node] ?? 0] = next
  if (next >= 0) tree.previous[next] = previous
}

/** Turns the branch between `inner` and `top` upside down, so that it hangs by `arc` from `outer` instead. */
export function rehang(
  tree: Tree,
  branch: { readonly inner: number; readonly top: number },
  by: { readonly outer: number; readonly arc: number },
): void {
  const { parent, arcUp } = tree
  let { outer, arc } = by
  let node = branch.inner
  for (;;) {
    const oldParent = parent[node] ?? -1
    const oldArc = arcUp[node] ?? -1
    unhang(tree, node)
    hang(tree, node, { parent: outer, arc })
    if (node === branch.top) return
    outer = node
    arc = oldArc
    node = oldParent
  }
}

/** Adds `shift` to the potentials from `top` downwards and sets depths anew. */
export function shiftBelow(tree: Tree, top: number, shift: number): void {
  const { parent, depth, firstChild, next, potential, stack } = tree
  let height = 0
  stack[height++] = top
  while (height > 0) {
    const node = stack[--height] ?? 0
    potential[node] = (potential[node] ?? 0) + shift
    depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1
    for (let child = firstChild[node] ?? -1; child >= 0; child = next[child] ?? -1) stack[height++] = child
  }
}

/** Sets every potential and depth from the costs as they are now. */
export function reprice(tree: Tree, { from, cost }: Arcs): void {
  const { parent, arcUp, depth, firstChild, next, potential, stack } = tree
  let height = 0
  potential[0] = 0
  depth[0] = 0
  stack[height++] = 0
  while (height > 0) {
    const node = stack[--height] ?? 0
    if (node > 0) {
      const arc = arcUp[node] ?? 0
      const above = parent[node] ?? 0
      const step = cost[arc] ?? 0
      potential[node] = (potential[above] ?? 0) + (from[arc] === above ? step : -step)
      depth[node] = (depth[above] ?? 0) + 1
    }
    for (let child = firstChild[node] ?? -1; child >= 0; child = next[child] ?? -1) stack[height++] = child
  }
}
