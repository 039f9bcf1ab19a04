import { PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type Problem, replacements } from '#matching'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId, TeamPlanId } from '../ids.ts'
import { costOfChange } from './change-plan.ts'
import type { PlanChange } from './plan-change.ts'
import { planState } from './plan-store.ts'
import { type PlannedTeam, namesIn, plannedTeams } from './planned-team.ts'
import { problemOf } from './problem.ts'
import { type TeamPlan, pairsOf } from './team-plan.ts'

/** What a change would cost in points (below 0: what it saves), in words, and the rules that forbid it. */
export type ChangeShown = {
  readonly change: PlanChange
  readonly points: number
  readonly words: string
  readonly blockers: readonly string[]
}

/** One team of a draft, with what each change to it would cost. */
export type PlannedTeamView = {
  readonly plan: TeamPlanId
  readonly team: PlannedTeam
  readonly removals: readonly (ChangeShown & { readonly person: PersonId })[]
  readonly joining: readonly {
    readonly person: PersonId
    readonly name: string
    readonly school: string | null
    readonly reasons: readonly string[]
    readonly put: ChangeShown | null
    readonly swaps: readonly (ChangeShown & { readonly out: PersonId; readonly outName: string })[]
  }[]
}

type Asked = { readonly plan: TeamPlanId; readonly review: ReviewId; readonly count?: number }

/** Who could be taken out of one planned team, who could be put in, and at what cost. */
export async function plannedTeamView(
  { db, actor, today }: Reading,
  { plan: id, review, count = 8 }: Asked,
): Promise<PlannedTeamView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const state = await planState(db, id, today)
  const team = state && plannedTeams(state.kept, state.roster).find((one) => one.review === review)
  if (!state || !team) return refused('not-found')
  const { kept, roster } = state
  const problem = problemOf(roster, { role: kept.role })
  const named = namesIn(roster)
  const shown = showing(problem, kept.plan)
  const candidates = problem.reviews.some(({ id: one }) => one === review)
    ? replacements(problem, pairsOf(kept.plan), { review, count })
    : []
  const movable = team.seats.filter(({ standing }) => standing !== 'accepted')
  return {
    plan: id,
    team,
    removals: movable.map(({ person }) => ({ person, ...shown({ kind: 'remove', review, person }) })),
    joining: candidates.map(({ practitioner, reasons }) => {
      const person = PersonId.parse(practitioner)
      return {
        ...named(person),
        reasons,
        put: team.filled < team.slots ? shown({ kind: 'put', review, person }) : null,
        swaps: movable.map(({ person: out, name: outName }) => ({
          out,
          outName,
          ...shown({ kind: 'swap', review, out, person }),
        })),
      }
    }),
  }
}

const showing =
  (problem: Problem, plan: TeamPlan) =>
  (change: PlanChange): ChangeShown => {
    const { points, words, blockers } = costOfChange(problem, plan, change)
    return { change, points, words, blockers: blockers.map((blocker) => blocker.words) }
  }
