import { at } from '../../at.ts'
import { tooClose } from '../../company.ts'
import { pairingAt } from '../../solver/core/columns.ts'
import { addClique, clashOfPeople, clashOfReviews } from '../../solver/core/side-rules.ts'
import { wholePoints } from '../../solver/search.ts'
import { type Teams, clashInTeam, copyOf, fits, seat, unseat } from '../../solver/search/teams.ts'
import { type Snapshot, restore, snapshotOf } from './snapshot.ts'
import { type Found, directly } from './directly.ts'
import { type Held, type Trial, countFrom, tighten } from './trial.ts'
import { type Changes, boundWith, changesBy, hold } from './warm-flow.ts'
import type { Warm } from './warm.ts'

/** A plan with some pairs in it and without others, what it costs more than the one prepared, and the least that any such plan does, points. */
export type Answer = { readonly after: Teams; readonly added: number; readonly least: number }

/** What is held in a flow, `trial` as it is then, and the column to be decided on next, as it had better be. */
type State = {
  readonly held: readonly Held[]
  readonly trial: Trial
  undecided: Held | null
}

/** A flow to come back to, with what is to be held in it; so many rules were known then. */
type Node = Omit<State, 'undecided'> & { readonly begin: Snapshot; readonly known: number }

type Quest = {
  readonly warm: Warm
  readonly teams: Teams
  readonly asked: readonly Held[]
  readonly open: Node[]
  best: Found | null
  /** The least that a plan costs of those that were given up for want of a way to go on. */
  leftOut: number
}

/** Nodes of the network that are gone through for one question, when there is an answer; each flow that is tried counts for some more. */
const workAtMost = 9_000
const aFlow = 80

/**
 * The cheapest plan in which some pairs are held and others are not (branch and bound): each flow is tightened as far as its charges go, made
 * in the plan, and parted on a column that a rule still needs decided. Null when no plan is found.
 */
export function bestByFlow(warm: Warm, asked: readonly Held[]): Answer | null {
  const root = boundWith(warm, asked)
  const { undecided, elsewhere } = root
  const teams = copyOf(warm.teams)
  const quest: Quest = {
    warm,
    asked,
    teams,
    open: [],
    best: null,
    leftOut: Number.POSITIVE_INFINITY,
  }
  const before = warm.router.work
  let flows = 0
  let state: State | undefined = { held: asked, trial: root, undecided }
  while (state) {
    look(quest, state)
    flows += 1
    const spent = warm.router.work - before + aFlow * flows
    if (spent >= workAtMost && (quest.best || spent >= 4 * workAtMost)) break
    state = nextOf(quest)
  }
  const { open, leftOut } = quest
  const best = cheaperOf(quest.best, directly(teams, asked))
  if (!best) return null
  for (const column of best.left) unseat(teams, column)
  for (const column of best.come) seat(teams, column)
  const left = Math.min(elsewhere, leftOut, ...open.map(({ trial }) => trial.least))
  const least = wholePoints(Math.max(root.least, left) - warm.cost)
  return { after: teams, added: best.added, least: Math.min(best.added, least) }
}

/** Looking for plans by flows begins without what can be said at once: it finds better ones sooner when it has none. */
const cheaperOf = (found: Found | null, atOnce: Found | null): Found | null =>
  found && (!atOnce || found.added <= atOnce.added) ? found : atOnce

/** A plan of this cost is as good as the best one. */
const enough = ({ warm, best }: Quest): number =>
  best ? warm.cost + best.added - 1 : Number.POSITIVE_INFINITY

/** Makes a flow in the plan, keeps it if it is the best so far, and parts it if something better could still come of it. */
function look(quest: Quest, state: State): void {
  const { warm, open, asked } = quest
  const { trial, held } = state
  let played = playedIn(quest)
  for (let left = 2; left > 0 && learn(warm, trial, played.clashes); left -= 1) {
    state.undecided = tighten(warm, trial, enough(quest))
    played = playedIn(quest)
  }
  const { found, clashes } = played
  if (found && (!quest.best || found.added < quest.best.added)) quest.best = found
  if (trial.least >= enough(quest)) return
  const [barred] = clashes.filter(({ column }) => asked.every((one) => one.column !== column))
  const next = state.undecided ?? (barred ? { column: barred.column, use: 0 } : null)
  if (!next) {
    quest.leftOut = Math.min(quest.leftOut, trial.least)
    return
  }
  const begin = snapshotOf(warm.search.rules)
  const node = { trial, begin, known: warm.used.length }
  const other: Held = { column: next.column, use: next.use === 1 ? 0 : 1 }
  open.push({ ...node, held: [...held, other] }, { ...node, held: [...held, next] })
}

/** As long as the best plan is so far from what it might cost, points, any other is looked for first. */
const farOff = 60

/** The next flow of which a better plan may come: the newest while plans are far off, then the one with the least bound. */
function nextOf(quest: Quest): State | undefined {
  const { warm, open, best } = quest
  for (;;) {
    const node = leastOf(open)
    const near = best !== null && node !== undefined && enough(quest) - node.trial.least < farOff
    const chosen = near ? node : open.at(-1)
    if (!chosen) return undefined
    open.splice(open.indexOf(chosen), 1)
    if (chosen.trial.least >= enough(quest)) continue
    restore(warm.search.rules, chosen.begin)
    const trial: Trial = { least: chosen.trial.least, more: new Map(chosen.trial.more) }
    countFrom(warm, trial, chosen.known)
    hold(warm, trial, { held: chosen.held, enough: enough(quest) })
    if (trial.least >= enough(quest)) continue
    const undecided = tighten(warm, trial, enough(quest))
    if (trial.least < enough(quest)) return { held: chosen.held, trial, undecided }
  }
}

function leastOf(open: readonly Node[]): Node | undefined {
  let least = open.at(-1)
  for (const node of open) if (node.trial.least < (least?.trial.least ?? 0)) least = node
  return least
}

/** A column that cannot be, and the one that is in its way; -1 when there is none. */
type Clash = { readonly column: number; readonly other: number }

type Played = { readonly found: Found | null; readonly clashes: readonly Clash[] }

/** Makes in the plan what has changed in the flow, sees what it costs and what it breaks, and unmakes it. */
function playedIn(quest: Quest): Played {
  const [since, whole] = changesBy(quest.warm).map((changes) => playedBy(quest, changes))
  if (!since || !whole) return since ?? { found: null, clashes: [] }
  const best = !since.found || (whole.found && whole.found.added < since.found.added) ? whole : since
  return { found: best.found, clashes: whole.clashes }
}

function playedBy({ teams, asked }: Quest, { left: gone, come }: Changes): Played {
  const having = (use: 0 | 1): number[] => asked.filter((one) => one.use === use).map(({ column }) => column)
  const order = [...new Set([...having(1), ...come])]
  const left = [...new Set([...having(0), ...gone])]
  const seated: number[] = []
  const clashes: Clash[] = []
  let added = 0
  for (const column of left) added += unseat(teams, column)
  for (const column of order)
    if (fits(teams, pairingAt(teams.core.columns, column))) {
      added += seat(teams, column)
      seated.push(column)
    } else clashes.push({ column, other: inTheWay(teams, column) })
  for (const column of seated.toReversed()) unseat(teams, column)
  for (const column of left.toReversed()) seat(teams, column)
  return { found: clashes.length === 0 ? { left, come: order, added } : null, clashes }
}

function inTheWay(teams: Teams, column: number): number {
  const { columns, roster } = teams.core
  const { opening, person } = pairingAt(columns, column)
  const { gapDays } = at(roster.people, person).practitioner
  const close = at(teams.ofPerson, person).find((other) =>
    tooClose(at(roster.openings, columns.opening[other] ?? 0), at(roster.openings, opening), gapDays),
  )
  return close ?? clashInTeam(teams, opening, person)
}

/** Rules of which the flow did not know are charged for from now on; answers whether there are any. */
function learn(warm: Warm, trial: Trial, clashes: readonly Clash[]): boolean {
  const { search, used, before } = warm
  const { rules } = search
  const { core, cliques } = rules
  const known = cliques.length
  for (const { column, other } of clashes) {
    if (other < 0) continue
    const [one, two] = [pairingAt(core.columns, column), pairingAt(core.columns, other)]
    const person = (index: number) => at(core.roster.people, index)
    const clash =
      one.person === two.person
        ? clashOfReviews(core, one.person, [one.opening, two.opening])
        : clashOfPeople(core, one.opening, [person(one.person), person(two.person)])
    if (clash) addClique(rules, clash)
  }
  for (const { members } of cliques.slice(known))
    used.push(members.reduce((sum, column) => sum + (before.flow[core.firstPair + column] ?? 0), 0))
  countFrom(warm, trial, core.lacking.length + known)
  return cliques.length > known
}
