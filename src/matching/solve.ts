import { at } from './at.ts'
import { blockersIn } from './company.ts'
import { explainedTeams } from './explanation/explain.ts'
import { gapsIn } from './explanation/gaps.ts'
import { lazily } from './explanation/lazily.ts'
import { type Lineup, firmLineup } from './lineup.ts'
import { levelsOf, total } from './objective.ts'
import type { Concern, Plan, PlanSummary, TakenBack } from './plan.ts'
import type { Problem } from './problem.ts'
import { type Roster, rosterOf, standsFirm } from './roster.ts'
import { bestLineup } from './solver/best-lineup.ts'
import { type Elsewhere, type ScanAsked, scanLaterHalf } from './solver/pairs/in-two-parts.ts'
import { greedyLineup } from './solver/greedy.ts'
import { newScan } from './solver/pairs/scan.ts'
import { budgetMustBeSound } from './sound/budget.ts'
import { type Budget, type Follow, type StopReason, standardBudget } from './solver/progress.ts'

/**
 * The best teams for a problem. Why everybody is where they are, and what would fill the gaps, is worked out when it is read, and
 * is the same whenever that is. The same problem and budget always give the same plan, whatever order its lists are in. Slots
 * that cannot be filled are answered as gaps. Throws RangeError for a problem or a budget that is not sound. Blocks its thread for about half
 * a second at 425 reviews and 1,500 practitioners, and for a third of that to read all reasons; `follow` is told of every round and may
 * stop it.
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Plan> {
  const roster = rosterOf(problem)
  return planOf(roster, await answerTo(roster, options))
}

async function answerTo(
  roster: Roster,
  { follow = () => 'goOn', elsewhere, ...options }: SolveOptions,
): Promise<Answer> {
  const budget = { ...standardBudget, ...options }
  budgetMustBeSound(budget)
  const { lineup, bound, stoppedBecause } = await bestLineup(roster, budget, { follow, elsewhere })
  return { lineup, bound, stoppedBecause: stopWords[stoppedBecause] }
}

/** `elsewhere` brings somebody who answers what `laterHalves` answers, at the same time; the plan is the same without. */
export type SolveOptions = Partial<Budget> & {
  readonly follow?: Follow
  readonly elsewhere?: (() => Elsewhere) | undefined
}

/** Answers, in another thread, half of each scan that `solve` does of a large season. Throws RangeError for a problem that is not sound. */
export function laterHalves(problem: Problem): (asked: ScanAsked) => Awaited<ReturnType<Elsewhere['scan']>> {
  const roster = rosterOf(problem)
  const firm = firmLineup(roster)
  return (asked) => scanLaterHalf({ roster, firm }, asked)
}

/** What a careful coordinator would make by hand, review after review in date order: a yardstick, with no proof (bound 0). Throws RangeError for a problem that is not sound. */
export function planByDate(problem: Problem): Plan {
  const roster = rosterOf(problem)
  const firm = firmLineup(roster)
  const lineup = greedyLineup(roster, { firm, scan: newScan(roster, firm) }, 'date')
  return planOf(roster, { lineup, bound: 0, stoppedBecause: 'Every review was gone through once, by date.' })
}

const stopWords: Readonly<Record<StopReason, string>> = {
  'nothing to decide': 'There was nothing to decide: nobody else may fill an open slot.',
  'best possible, proven': 'This is the best possible plan, and that is proven.',
  'good enough': 'This plan is as close to the best possible as was asked for.',
  'stopped by hand': 'The search was stopped; this is the best plan that it had found.',
  'budget spent': 'The search was long enough; a slightly better plan may exist, within the gap shown.',
  'solver failed':
    'The solver could not finish. This plan was made review by review and may not be the best.',
}

type Answer = { readonly lineup: Lineup; readonly bound: number; readonly stoppedBecause: string }

function planOf(roster: Roster, answer: Answer): Plan {
  const { lineup } = answer
  const takenBack = takenBackIn(roster, lineup)
  const gaps = lazily(() => gapsIn(roster, lineup))
  return {
    placements: explainedTeams(roster, lineup),
    get gaps() {
      return gaps()
    },
    takenBack,
    concerns: concernsIn(roster),
    ...certificateOf(roster, answer, takenBack),
  }
}

type Certificate = Omit<Plan, 'placements' | 'gaps' | 'takenBack' | 'concerns'>

function certificateOf(
  roster: Roster,
  { lineup, bound, stoppedBecause }: Answer,
  takenBack: readonly TakenBack[],
): Certificate {
  const levels = levelsOf(roster, lineup)
  const cost = total(levels)
  return {
    objective: [
      { level: 'Empty slots and quorum', value: levels.places },
      { level: 'Team make-up', value: levels.makeUp },
      { level: 'Stability', value: levels.stability },
      { level: 'Suitability', value: levels.suitability },
      { level: 'Fairness', value: levels.fairness },
    ],
    cost,
    bound: Math.min(bound, cost),
    gap: Math.max(0, cost - bound) / Math.max(1, Math.abs(cost)),
    stoppedBecause,
    summary: summaryOf(roster, lineup, takenBack),
  }
}

function summaryOf(
  { openings, people }: Roster,
  lineup: Lineup,
  takenBack: readonly TakenBack[],
): PlanSummary {
  const sized = openings.map((opening) => ({ ...opening, size: at(lineup.teams, opening.index).length }))
  const kept = openings.flatMap((opening) =>
    at(lineup.teams, opening.index).filter((index) =>
      opening.standing.has(at(people, index).practitioner.id),
    ),
  )
  return {
    reviews: openings.length,
    slots: openings.reduce((sum, { review }) => sum + review.slots, 0),
    filled: sized.reduce((sum, { review, size }) => sum + Math.min(size, review.slots), 0),
    teamsFull: sized.filter(({ review, size }) => size >= review.slots).length,
    teamsQuorate: sized.filter(({ quorum, size }) => size >= quorum).length,
    kept: kept.length,
    takenBack: takenBack.length,
  }
}

const takenBackIn = (roster: Roster, lineup: Lineup): TakenBack[] =>
  roster.openings.flatMap((opening) =>
    [...opening.standing].flatMap(([practitioner, firmness]): TakenBack[] => {
      const person = roster.personOf.get(practitioner)
      if (!person || at(lineup.teams, opening.index).includes(person.index)) return []
      const [blocker] = blockersIn(roster, { opening, person, lineup })
      const full = at(lineup.teams, opening.index).length >= opening.review.slots
      const words = blocker?.words ?? (full ? 'Others suit this team better.' : 'The plan is better without.')
      return [{ review: opening.review.id, practitioner, firmness, words }]
    }),
  )

function concernsIn(roster: Roster): Concern[] {
  const firm = firmLineup(roster)
  return roster.openings.flatMap((opening) =>
    at(firm.teams, opening.index).flatMap((index): Concern[] => {
      const person = at(roster.people, index)
      const { id } = person.practitioner
      if (!standsFirm(opening, id)) return []
      const blockers = blockersIn(roster, { opening, person, lineup: firm })
      return blockers.length > 0 ? [{ review: opening.review.id, practitioner: id, blockers }] : []
    }),
  )
}
