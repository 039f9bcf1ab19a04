import type { Arcs } from './arcs.ts'
import type { Flow } from './network-simplex.ts'
import {
  type End,
  type Router,
  type Side,
  clear,
  nearestOf,
  reach,
  settle,
  settled,
  unseen,
} from './router.ts'

/** Of ways that cost the same the one with the fewest arcs is taken: far below what costs differ by. */
const anArc = 1e-7

/** Ways to ask for; none that costs `within` or more. Nothing is sent from one end to another that it may not be sent to. */
export type Asked = {
  readonly from: readonly End[]
  readonly to: readonly End[]
  readonly within: number
  readonly maySend?: (from: number, to: number) => boolean
}

/** What the cheapest way costs, its two ends, and the arcs on it. */
export type Way = {
  readonly far: number
  readonly from: number
  readonly to: number
  readonly arcs: readonly number[]
}

/**
 * Sends a unit the cheapest way from one of some nodes to one of others (Dijkstra over reduced costs, which must not be below 0,
 * from both ends at once); null, with no flow changed, when none costs less than `within`. Potentials are left such that no
 * reduced cost is below 0 again: where a way could begin they fall, and where one could end they rise, by what it costs together.
 * The tree is no longer theirs. `fix` comes first.
 */
export function reroute({ arcs, tree: { potential } }: Flow, router: Router, asked: Asked): Way | null {
  const { ahead, back } = router
  const meeting: Meeting = { far: asked.within, node: -1 }
  for (const end of asked.from) reach(ahead, { ...end, by: -1 })
  for (const end of asked.to) if (reach(back, { ...end, by: -1 })) meet(meeting, router, end.node)
  while (nearestOf(ahead) + nearestOf(back) < meeting.far) {
    const forward = nearerHub(back) || (!nearerHub(ahead) && ahead.waiting <= back.waiting)
    const side = forward ? ahead : back
    const node = settle(side)
    if (node < 0) continue
    router.work += 1
    goOn(router, { arcs, potential, meeting }, { node, forward })
  }
  const far = meeting.far
  const way = meeting.node < 0 ? null : sent(arcs, router, { ...meeting, ...asked })
  if (far < Number.POSITIVE_INFINITY) {
    const within = Math.min(far, nearestOf(ahead))
    shiftBy(potential, ahead, { within, by: -1 })
    shiftBy(potential, back, { within: far - within, by: 1 })
  }
  clear(ahead)
  clear(back)
  return way
}

/** The root has an arc to nearly everybody: whoever comes to it waits there for the other side. */
const root = 0

const nearerHub = ({ waiting, heap }: Side): boolean => waiting > 0 && heap.nodes[0] === root

type Meeting = { far: number; node: number }

function meet(meeting: Meeting, { ahead, back }: Router, node: number): void {
  if (ahead.state[node] === unseen || back.state[node] === unseen) return
  const far = (ahead.distance[node] ?? 0) + (back.distance[node] ?? 0)
  if (far >= meeting.far) return
  meeting.far = far
  meeting.node = node
}

type Shift = { readonly within: number; readonly by: 1 | -1 }

function shiftBy(potential: Float64Array, { touched, reached, distance }: Side, { within, by }: Shift): void {
  for (let each = 0; each < reached; each += 1) {
    const node = touched[each] ?? 0
    const short = within - (distance[node] ?? 0)
    if (short > 0) potential[node] = (potential[node] ?? 0) + by * short
  }
}

type Sending = Meeting & Pick<Asked, 'maySend'>

function sent(arcs: Arcs, { ahead, back }: Router, { far, node, maySend }: Sending): Way {
  const halves: number[] = []
  const walk = ({ via }: Side): number => {
    let end = node
    for (let half = via[end] ?? -1; half >= 0; half = via[end] ?? -1) {
      halves.push(half)
      end = (half & 1 ? arcs.to[half >> 1] : arcs.from[half >> 1]) ?? 0
    }
    return end
  }
  const from = walk(ahead)
  const before = halves.length
  const to = walk(back)
  if (maySend?.(from, to) === false) return { far, from, to, arcs: [] }
  for (const [place, half] of halves.entries())
    arcs.flow[half >> 1] = (arcs.flow[half >> 1] ?? 0) + (place < before === ((half & 1) === 0) ? 1 : -1)
  return { far, from, to, arcs: halves.map((half) => half >> 1) }
}

type Going = { readonly arcs: Arcs; readonly potential: Float64Array; readonly meeting: Meeting }
type Here = { readonly node: number; readonly forward: boolean }

function goOn(router: Router, { arcs, potential, meeting }: Going, { node, forward }: Here): void {
  const { first, next, fixed, ahead, back } = router
  const { from, to, cost, capacity, flow } = arcs
  const side = forward ? ahead : back
  const other = forward ? back : ahead
  const along = forward ? 0 : 1
  const here = (side.distance[node] ?? 0) + anArc
  for (let half = first[node] ?? -1; half >= 0; half = next[half] ?? -1) {
    const arc = half >> 1
    const isAlong = (half & 1) === along
    if (isAlong ? (flow[arc] ?? 0) >= (capacity[arc] ?? 0) : (flow[arc] ?? 0) <= 0) continue
    const there = (half & 1 ? from[arc] : to[arc]) ?? 0
    if (side.state[there] === settled || fixed[arc] !== 0) continue
    const reduced = (cost[arc] ?? 0) + (potential[from[arc] ?? 0] ?? 0) - (potential[to[arc] ?? 0] ?? 0)
    const far = here + Math.max(0, isAlong ? reduced : -reduced)
    if (far >= meeting.far) continue
    if (reach(side, { node: there, far, by: half }) && other.state[there] !== unseen)
      meet(meeting, router, there)
  }
}
