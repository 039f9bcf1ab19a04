import { at } from '../../at.ts'
import { bringIn } from '../../solver/core/bring-in.ts'
import { dropColumns } from '../../solver/core/columns.ts'
import { dropCliques } from '../../solver/core/side-rules.ts'
import { reroute } from '../../solver/flow/reroute.ts'
import { fix, unlist } from '../../solver/flow/router.ts'
import { cheaperOutside, savedBy } from './outside.ts'
import { reachIn } from './pairs-by-person.ts'
import { costLaterColumns, restore } from './snapshot.ts'
import { type Held, type Trial, isOff, note, noteWay, tighten } from './trial.ts'
import type { Warm } from './warm.ts'

/** Forgets what earlier questions have brought in: an answer does not depend on what was asked before. */
export function forget({ search: { rules }, before, router, used }: Warm): void {
  const { core } = rules
  const count = before.flow.length
  unlist(router, core.flow.arcs, count)
  core.flow.arcs.count = count
  dropColumns(core.columns, count - core.firstPair)
  dropCliques(rules, before.charges.length)
  used.length = core.lacking.length + before.charges.length
}

/** Goes back to the flow that was prepared. */
export function startAgain(warm: Warm): Trial {
  const { search, before, wantedSums, used } = warm
  restore(search.rules, before)
  search.rules.wantedSums.set(wantedSums)
  costLaterColumns(search.rules, before)
  const trial: Trial = { least: warm.floor, more: new Map() }
  if (warm.isPlan) return trial
  for (const rule of used.keys()) if (isOff(warm, trial, rule)) trial.more.set(rule, 0)
  return trial
}

/** Holds pairs in the flow as it is, or out of it; a plan then costs `enough` or more, or what `least` says. */
export function hold(
  warm: Warm,
  trial: Trial,
  { held, enough }: { readonly held: readonly Held[]; readonly enough: number },
): void {
  const {
    teams: { core },
    router,
  } = warm
  const { arcs, tree } = core.flow
  const arcOf = ({ column }: Held): number => core.firstPair + column
  fix(router, arcs, held.map(arcOf))
  for (const one of held) {
    const arc = arcOf(one)
    if (arcs.flow[arc] === one.use) continue
    const [opening, person] = [arcs.to[arc] ?? 0, arcs.from[arc] ?? 0]
    const reduced = (arcs.cost[arc] ?? 0) + (tree.potential[person] ?? 0) - (tree.potential[opening] ?? 0)
    const [from, to] = one.use === 1 ? [opening, person] : [person, opening]
    arcs.flow[arc] = one.use
    trial.least += one.use === 1 ? reduced : -reduced
    note(warm, trial, one)
    const within = enough - trial.least
    const ends = { from: [{ node: from, far: 0 }], to: [{ node: to, far: 0 }], within }
    const way = within > 0 ? reroute(core.flow, router, ends) : null
    trial.least += way ? way.far : Math.max(0, within)
    if (!way) return
    noteWay(warm, trial, way)
  }
}

const tries = 3

/**
 * The flow with a pair held, and the columns by which a better plan could come: no plan costs less than `least` in which the pair is
 * held, and none without them less than `elsewhere`.
 */
export type Root = Trial & { undecided: Held | null; elsewhere: number }

export function boundWith(warm: Warm, held: readonly Held[]): Root {
  const { rules, pool } = warm.search
  const reach = reachIn(pool)
  for (let left = tries; ; left -= 1) {
    const trial = startAgain(warm)
    hold(warm, trial, { held, enough: Number.POSITIVE_INFINITY })
    const undecided =
      trial.least < Number.POSITIVE_INFINITY ? tighten(warm, trial, Number.POSITIVE_INFINITY) : null
    const outside = cheaperOutside(warm, left > 0 ? reach : 0)
    const least = trial.least + savedBy(warm.search, outside)
    if (left === 0) return { ...trial, undecided, least, elsewhere: least }
    bringIn(
      rules,
      outside.map(({ pair }) => pair),
    )
    fix(
      warm.router,
      rules.core.flow.arcs,
      held.map(({ column }) => rules.core.firstPair + column),
    )
    if (least > trial.least - 1e-3) return { ...trial, undecided, least, elsewhere: least + reach }
  }
}

/** Columns of the plan that are left, and columns that come into it. */
export type Changes = { readonly left: readonly number[]; readonly come: readonly number[] }

/** What has changed in the flow since it was prepared; and, where that was not the plan itself, what is between the plan and the flow. */
export function changesBy(warm: Warm): Changes[] {
  const { flow } = warm.before
  const { firstPair } = warm.teams.core
  const since = changedFrom(warm, (column) => flow[firstPair + column] ?? 0)
  return warm.isPlan ? [since] : [since, changedFrom(warm, null)]
}

function changedFrom({ search, teams }: Warm, then: ((column: number) => number) | null): Changes {
  const { columns, flow, firstPair } = search.rules.core
  const { flow: now } = flow.arcs
  const [left, come]: [number[], number[]] = [[], []]
  for (let column = 0; column < columns.count; column += 1) {
    const use = now[firstPair + column] ?? 0
    if (use === then?.(column)) continue
    const seated = at(teams.ofOpening, columns.opening[column] ?? 0).includes(column)
    if (use === 0 && seated) left.push(column)
    if (use === 1 && !seated) come.push(column)
  }
  return { left, come }
}
