import { at } from '../at.ts'
import type { Blocker } from '../blocker.ts'
import { differenceOfPairs, differenceWords } from '../change-cost.ts'
import { pairObstacles } from '../eligibility.ts'
import type { Pair } from '../problem.ts'
import { openingNamed, personNamed } from '../roster.ts'
import { bestByFlow } from './warm/best-by-flow.ts'
import { pairOf } from './desk.ts'
import { forget } from './warm/warm-flow.ts'
import { betweenPlans, bringPairIn, columnNamed } from './columns-of-plan.ts'
import type { Held } from './warm/trial.ts'
import type { Warm } from './warm/warm.ts'

/**
 * Why somebody is not in a review. Either rules keep them out (`blockers`), or having them there costs `points` with all that
 * then changes (`joins`, `leaves`; themselves, and whoever makes way for them, aside); no plan with them there costs fewer than `atLeast` points more than this one.
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

/**
 * Asks a warm plan, in some milliseconds; `out` is somebody of the team in whose place they would be, who is then not in it.
 * Changes nothing that is prepared. Throws RangeError for an unknown review or person.
 */
export function whyNot(warm: Warm, pair: Pair, out: string | null = null): WhyNot {
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
  bringPairIn(rules, opening, person)
  const column = columnNamed(teams, pair)
  const { name } = person.practitioner
  if (column < 0) return { ...nothing, words: `Nobody in this team can make way for ${name}.` }
  if (at(teams.ofOpening, opening.index).includes(column))
    return { ...nothing, words: `${name} is in this team.` }
  if (out === null) return forced(warm, { column, gone: -1 })
  const gone = columnNamed(teams, { review: pair.review, practitioner: out })
  if (!at(teams.ofOpening, opening.index).includes(gone))
    return { ...nothing, words: `Nobody in this team can make way for ${name}.` }
  return forced(warm, { column, gone })
}

type Forced = { readonly column: number; readonly gone: number }

function forced(warm: Warm, { column, gone }: Forced): WhyNot {
  const { teams, lineup } = warm
  const leaving: Held[] = gone < 0 ? [] : [{ column: gone, use: 0 }]
  const best = bestByFlow(warm, [...leaving, { column, use: 1 }])
  const none = { blockers: [], points: null, atLeast: null, joins: [], leaves: [] }
  if (!best) return { ...none, words: 'Nobody in this team can make way.' }
  const points = best.added
  const between = betweenPlans(teams, best.after, [column, gone])
  const joins = [...between.joins, pairOf(teams, column)]
  const leaves = [...between.leaves, ...(gone < 0 ? [] : [pairOf(teams, gone)])]
  const levels = differenceOfPairs(teams.core.roster, lineup, { joins, leaves })
  const words = differenceWords(levels, joins.length - leaves.length)
  return { blockers: [], points, atLeast: best.least, ...between, words }
}
