import type { Lineup } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Roster } from '../roster.ts'
import { newCore } from './core/core.ts'
import { startFrom } from './core/start.ts'
import { type SideRules, newSideRules } from './core/side-rules.ts'
import type { Elsewhere } from './pairs/in-two-parts.ts'
import type { Pool } from './pairs/pool.ts'
import type { Budget, Follow, Progress, StopReason } from './progress.ts'
import { type Teams, lineupOfTeams } from './search/teams.ts'

/**
 * All that a search knows. `best` and `bound`, which holds over all pairs, only ever get better; `stopped` says why to leave
 * off, once there is a reason.
 */
export type Search = {
  readonly roster: Roster
  readonly rules: SideRules
  pool: Pool
  readonly budget: Budget
  readonly follow: Follow
  /** Who does half of the scans of a large season; nobody, unless somebody was brought. */
  elsewhere: Elsewhere | null
  best: Planned | null
  bound: number
  round: number
  stopped: StopReason | null
}

export type Planned = { readonly teams: Teams; readonly lineup: Lineup; readonly cost: number }

/** A bound that holds for every plan, with the charges that prove it; both are replaced by better ones. */
export type Bound = {
  bound: number
  wanted: Float64Array
  charges: readonly number[]
}

type Given = Pick<Search, 'pool' | 'budget' | 'follow'> & { readonly firm: Lineup }

const startWith = { aReview: 12, aPerson: 3 }

export function newSearch(roster: Roster, { firm, pool, budget, follow }: Given): Search {
  const rules = newSideRules(newCore(roster, firm))
  startFrom(rules, pool.of, startWith)
  return {
    roster,
    rules,
    pool,
    budget,
    follow,
    elsewhere: null,
    best: null,
    bound: Number.NEGATIVE_INFINITY,
    round: 0,
    stopped: null,
  }
}

/** Nothing proven, with no rule charged for yet. */
export const nothingProven = ({ rules }: Search): Bound => ({
  bound: Number.NEGATIVE_INFINITY,
  wanted: rules.wanted.slice(),
  charges: [],
})

/** Keeps a plan if it is the best so far; answers whether it is. */
export function keep(search: Search, teams: Teams): boolean {
  const lineup = lineupOfTeams(teams)
  const cost = total(levelsOf(search.roster, lineup))
  if (search.best !== null && cost >= search.best.cost) return false
  search.best = { teams, lineup, cost }
  return true
}

/** Every cost is whole, so a bound may be rounded up; a little is left for the arithmetic. */
export const wholePoints = (bound: number): number => Math.ceil(bound - 0.01)

/** What is still between the best plan and a bound, points. */
export const gapTo = ({ best }: Search, bound: number): number =>
  best ? Math.max(0, best.cost - wholePoints(bound)) : Number.POSITIVE_INFINITY

/** Pricing everybody takes back a little of what is proven over the likeliest: those are brought so much nearer. */
const spared = 0.93

/** Tells who follows how far the bound and the plan are; answers whether they are as close as was asked for. */
export async function tell(search: Search, stage: Progress['stage'], proven: Bound): Promise<boolean> {
  const { best, round, budget, pool } = search
  const bound = wholePoints(proven.bound)
  const gap = best ? gapTo(search, proven.bound) / Math.max(1, Math.abs(best.cost)) : null
  const over = pool.whole || proven.bound <= search.bound ? 'all pairs' : 'candidates'
  const wish = await search.follow({ stage, round, objective: best?.cost ?? null, bound, gap, over })
  if (wish === 'stop') search.stopped = 'stopped by hand'
  return gap !== null && gap <= budget.goodEnough * (over === 'all pairs' ? 1 : spared)
}
