import { at } from '../at.ts'
import type { Blocker } from '../blocker.ts'
import { differenceWords, minus } from '../change-cost.ts'
import { pairObstacles } from '../eligibility.ts'
import type { Pair } from '../problem.ts'
import { openingNamed, personNamed } from '../roster.ts'
import { pairingAt } from '../solver/core/columns.ts'
import { bringIn } from '../solver/core/pricing.ts'
import { wholePoints } from '../solver/search.ts'
import { improve } from '../solver/search/improve.ts'
import { type Teams, copyOf, fits, seat, unseat } from '../solver/search/teams.ts'
import { restore } from './snapshot.ts'
import { type Warm, betweenPlans, boundNow, changedBy, columnNamed, follow, levelsIn, never } from './warm.ts'

/**
 * Why somebody is not in a review. Either rules keep them out (`blockers`), or having them there costs `points` with all that
 * then changes (`joins`, `leaves`, themselves aside); no plan with them there costs fewer than `atLeast` points more than this one.
 * Null when they are there, or when everybody in the team stands firm.
 */
export type WhyNot = {
  readonly blockers: readonly Blocker[]
  readonly points: number | null
  readonly atLeast: number | null
  readonly joins: readonly Pair[]
  readonly leaves: readonly Pair[]
  readonly words: string
}

/** Asks a warm plan, in some milliseconds. Changes nothing that is prepared. Throws RangeError for an unknown review or person. */
export function whyNot(warm: Warm, pair: Pair): WhyNot {
  const { search, teams } = warm
  const { roster, rules } = search
  const opening = openingNamed(roster, pair.review)
  const person = personNamed(roster, pair.practitioner)
  const blockers = pairObstacles(opening, person, roster.policy).map(({ rule, words }) => ({
    rule,
    words: words(),
  }))
  const nothing = { blockers, points: null, atLeast: null, joins: [], leaves: [] }
  if (blockers.length > 0) return { ...nothing, words: blockers.map(({ words }) => words).join(' ') }
  if (columnNamed(teams, pair) < 0) {
    const found = search.pool.of(opening)
    const each = found.people.subarray(0, found.count).indexOf(person.index)
    if (each >= 0) bringIn(rules, found, { opening: opening.index, each })
  }
  const column = columnNamed(teams, pair)
  const { name } = person.practitioner
  if (column < 0) return { ...nothing, words: `Nobody in this team can make way for ${name}.` }
  if (at(teams.ofOpening, opening.index).includes(column))
    return { ...nothing, words: `${name} is in this team.` }
  return forced(warm, column)
}

function forced(warm: Warm, column: number): WhyNot {
  const { search, teams, before } = warm
  const { core } = search.rules
  const arc = core.firstPair + column
  const [cost, arcCost] = [core.columns.cost[column] ?? 0, core.flow.arcs.cost[arc] ?? 0]
  core.flow.arcs.cost[arc] = arcCost - never
  const bound = wholePoints(boundNow(search) + never)
  core.columns.cost[column] = cost - never
  const plans = [...byExchange(teams, column), byFlow(warm, column)].flatMap((plan) => plan ?? [])
  core.columns.cost[column] = cost
  core.flow.arcs.cost[arc] = arcCost
  restore(core, before)
  const [first, ...rest] = plans
  const none = { blockers: [], points: null, atLeast: null, joins: [], leaves: [] }
  if (!first) return { ...none, words: 'Nobody in this team can make way.' }
  const best = rest.reduce((one, other) => (other.added < one.added ? other : one), first)
  const points = best.added + never
  const between = betweenPlans(teams, best.after, column)
  const levels = minus(levelsIn(best.after), warm.levels)
  const seats = between.joins.length + 1 - between.leaves.length
  const atLeast = Math.min(points, bound - warm.cost)
  return { blockers: [], points, atLeast, ...between, words: differenceWords(levels, seats) }
}

type Forced = { readonly after: Teams; readonly added: number }

const exchangesMended = 2

type Exchange = { readonly out: number; readonly left: number; readonly added: number }

/** The person changes places with each of the team, leaving each of their own reviews; the cheapest such plans are mended. */
function byExchange(teams: Teams, column: number): Forced[] {
  const { opening, person } = pairingAt(teams.core.columns, column)
  const trial = copyOf(teams)
  const found: Exchange[] = []
  for (const out of [-1, ...at(teams.ofOpening, opening)])
    for (const left of [-1, ...at(teams.ofPerson, person)]) {
      const added = exchange(trial, column, { out, left })
      if (added === null) continue
      unseat(trial, column)
      if (left >= 0) seat(trial, left)
      if (out >= 0) seat(trial, out)
      found.push({ out, left, added })
    }
  return found
    .sort((one, other) => one.added - other.added || one.out - other.out || one.left - other.left)
    .slice(0, exchangesMended)
    .map(({ out, left }) => {
      const after = copyOf(teams)
      const added = exchange(after, column, { out, left }) ?? 0
      const around = [opening, ...(left < 0 ? [] : [openingOf(teams, left)])]
      return { after, added: added + improve(after, around, mending) }
    })
}

/** Looks less far than the search does: somebody waits for the answer. */
const mending = { first: 24, refill: 12 }

/** Makes an exchange and answers what it adds; makes nothing and answers null when a rule forbids it. */
function exchange(
  teams: Teams,
  column: number,
  { out, left }: Pick<Exchange, 'out' | 'left'>,
): number | null {
  const { opening, person } = pairingAt(teams.core.columns, column)
  let added = 0
  if (out >= 0) added += unseat(teams, out)
  if (left >= 0) added += unseat(teams, left)
  if (fits(teams, { opening, person })) return added + seat(teams, column)
  if (left >= 0) seat(teams, left)
  if (out >= 0) seat(teams, out)
  return null
}

const openingOf = ({ core }: Teams, column: number): number => core.columns.opening[column] ?? 0

/** What the flow makes of it, if the rules let the person in at all. */
function byFlow(warm: Warm, column: number): Forced | null {
  const { teams } = warm
  const { opening, person } = pairingAt(teams.core.columns, column)
  const changes = changedBy(warm).filter((one) => one !== column)
  const { flow } = teams.core.flow.arcs
  const gone = changes.filter(
    (one) =>
      flow[teams.core.firstPair + one] === 0 && at(teams.ofOpening, openingOf(teams, one)).includes(one),
  )
  const after = copyOf(teams)
  let added = 0
  for (const one of gone) added += unseat(after, one)
  if (!fits(after, { opening, person })) return null
  added += seat(after, column)
  return { after, added: added + follow(after, [opening], changes) }
}
