import { at } from '../at.ts'
import type { Blocker } from '../blocker.ts'
import { differenceOfPairs, differenceWords } from '../change-cost.ts'
import { pairObstacles } from '../eligibility.ts'
import type { Pair } from '../problem.ts'
import { openingNamed, personNamed } from '../roster.ts'
import { bringIn } from '../solver/core/bring-in.ts'
import { pairingOf } from '../solver/core/fill-core.ts'
import { bestByFlow } from './best-by-flow.ts'
import { pairOf } from './desk.ts'
import { forget } from './warm-flow.ts'
import { betweenPlans, columnNamed } from './columns-of-plan.ts'
import type { Warm } from './warm.ts'

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
  forget(warm)
  if (columnNamed(teams, pair) < 0) {
    const found = search.pool.of(opening)
    const each = found.people.subarray(0, found.count).indexOf(person.index)
    if (each >= 0) bringIn(rules, [pairingOf(found, opening, each)])
  }
  const column = columnNamed(teams, pair)
  const { name } = person.practitioner
  if (column < 0) return { ...nothing, words: `Nobody in this team can make way for ${name}.` }
  if (at(teams.ofOpening, opening.index).includes(column))
    return { ...nothing, words: `${name} is in this team.` }
  return forced(warm, column)
}

function forced(warm: Warm, column: number): WhyNot {
  const { teams, lineup } = warm
  const best = bestByFlow(warm, { column, use: 1 })
  const none = { blockers: [], points: null, atLeast: null, joins: [], leaves: [] }
  if (!best) return { ...none, words: 'Nobody in this team can make way.' }
  const points = best.added
  const between = betweenPlans(teams, best.after, column)
  const joins = [...between.joins, pairOf(teams, column)]
  const levels = differenceOfPairs(teams.core.roster, lineup, { joins, leaves: between.leaves })
  const words = differenceWords(levels, joins.length - between.leaves.length)
  return { blockers: [], points, atLeast: best.least, ...between, words }
}
