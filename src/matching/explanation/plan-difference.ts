import { at } from '../at.ts'
import { differenceWords, minus } from '../change-cost.ts'
import { type Lineup, lineupOf } from '../lineup.ts'
import { type Levels, levelsAround, levelsOf, total } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { type Opening, type Roster, rosterOf } from '../roster.ts'

/**
 * One review that two plans staff differently: who comes and leaves, by id; `gains` and `loses` are what its team then has, or
 * lacks, of what it should have: completes “the team gains …”. `points` more (below 0: fewer) that its team costs, fairness aside.
 */
export type ReviewDifference = {
  readonly review: string
  readonly comes: readonly string[]
  readonly leaves: readonly string[]
  readonly before: number
  readonly after: number
  readonly gains: readonly string[]
  readonly loses: readonly string[]
  readonly points: number
  readonly words: string
}

/** What one plan is instead of another. `points` are of the whole objective. */
export type PlanDifference = {
  readonly points: number
  readonly words: string
  readonly reviews: readonly ReviewDifference[]
}

/** The difference that `after` makes to `before`, review by review in the problem's order. Unknown ids are left out. Throws RangeError for a problem that is not sound. */
export function planDifference(
  problem: Problem,
  { before, after }: { readonly before: Placed; readonly after: Placed },
): PlanDifference {
  const roster = rosterOf(problem)
  const [later, earlier] = [lineupOf(roster, after.placements), lineupOf(roster, before.placements)]
  const levels = minus(levelsOf(roster, later), levelsOf(roster, earlier))
  const seats = seatsIn(later) - seatsIn(earlier)
  return {
    points: total(levels),
    words: differenceWords(levels, seats),
    reviews: roster.openings.flatMap((opening) => {
      const difference = ofReview(roster, opening, { later, earlier })
      return difference.comes.length + difference.leaves.length > 0 ? [difference] : []
    }),
  }
}

const seatsIn = ({ teams }: Lineup): number => teams.reduce((sum, team) => sum + team.length, 0)

type Both = { readonly later: Lineup; readonly earlier: Lineup }

function ofReview(roster: Roster, opening: Opening, { later, earlier }: Both): ReviewDifference {
  const [before, after] = [at(earlier.teams, opening.index), at(later.teams, opening.index)]
  const ids = (people: readonly number[]) => people.map((index) => at(roster.people, index).practitioner.id)
  const levels = minus(levelsWithin(roster, opening, later), levelsWithin(roster, opening, earlier))
  const changes = opening.needs.map((need) => ({
    words: need.words,
    more: Math.min(need.count, met(roster, after, need)) - Math.min(need.count, met(roster, before, need)),
  }))
  return {
    review: opening.review.id,
    comes: ids(after.filter((index) => !before.includes(index))),
    leaves: ids(before.filter((index) => !after.includes(index))),
    before: before.length,
    after: after.length,
    gains: changes.filter(({ more }) => more > 0).map(({ words }) => words),
    loses: changes.filter(({ more }) => more < 0).map(({ words }) => words),
    points: total(levels),
    words: differenceWords(levels, after.length - before.length),
  }
}

const levelsWithin = (roster: Roster, opening: Opening, lineup: Lineup): Levels =>
  levelsAround(roster, lineup, { openings: [opening], people: [], senders: [] })

const met = (
  { people }: Roster,
  team: readonly number[],
  { meets }: Pick<Opening['needs'][number], 'meets'>,
): number => team.filter((index) => meets(at(people, index).practitioner)).length
