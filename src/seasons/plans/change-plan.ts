import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { type ChangeCost, type Problem, costOf } from '#matching'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { teamPlanChanged } from '../facts.ts'
import { TeamPlanId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { PlanChange, teamChangeOf, withChange } from './plan-change.ts'
import { type PlanState, findPlan, planStateToChange, updatePlan } from './plan-store.ts'
import { problemWithin } from './problem.ts'
import { type TeamPlan, pairsOf } from './team-plan.ts'

const Changing = z.object({ plan: TeamPlanId, change: PlanChange })
type Changing = z.infer<typeof Changing>
type Changed = FactOf<typeof teamPlanChanged>

/** The office puts, removes, swaps, locks or rules out somebody in a draft. Hard rules hold for the office too. */
export const changePlan = act({
  name: 'seasons.changePlan',
  input: Changing,
  load: (tx: Transactor, { plan }: Changing, { today }) => planStateToChange(tx, plan, today),
  may: theOffice,
  decide,
  apply: async (tx, { body }: Changed) => {
    const kept = await findPlan(tx, body.plan)
    if (kept) await updatePlan(tx, body.plan, withChange(kept.plan, body.change, body))
  },
})

export function decide({ kept, roster }: PlanState, { change }: Changing): Decision<Changed> {
  if (kept.state !== 'drafted') return refused('plan-over', { state: kept.state })
  const problem = problemWithin(kept, roster)
  const review = problem.reviews.find(({ id }) => id === change.review)
  if (!review) return refused('change-breaks-rule', { why: 'This review is not looking for people now.' })
  const why = whyImpossible(kept.plan, change, problem)
  if (why) return refused('change-breaks-rule', { why })
  const cost = costOfChange(problem, kept.plan, change)
  if (cost.blockers.length > 0)
    return refused('change-breaks-rule', { why: cost.blockers.map(({ words }) => words).join(' ') })
  return happened(
    teamPlanChanged({
      plan: kept.id,
      season: kept.season,
      role: kept.role,
      change,
      words: cost.words,
      points: cost.points,
      slots: review.slots,
    }),
  )
}

const nothing: ChangeCost = { points: 0, words: 'Makes no difference.', blockers: [] }

/** What a change would cost, in points and words, and the rules that forbid it. */
export function costOfChange(problem: Problem, plan: TeamPlan, change: PlanChange): ChangeCost {
  const teamChange = teamChangeOf(change, plan)
  return teamChange === null ? nothing : costOf(problem, pairsOf(plan), teamChange)
}

function whyImpossible({ places }: TeamPlan, change: PlanChange, { practitioners }: Problem): string | null {
  const team = places.filter(({ review }) => review === change.review)
  const leaves = leaving(change)
  const going = leaves === null ? null : team.find(({ person }) => person === leaves)
  if (going === undefined && change.kind !== 'forbid') return 'They are not in this team.'
  if (going?.standing === 'accepted' && change.kind !== 'lock' && change.kind !== 'unlock')
    return 'They have accepted this place. Release them from the review first.'
  if (change.kind !== 'put' && change.kind !== 'swap') return null
  if (team.some(({ person }) => person === change.person)) return 'They are in this team already.'
  return practitioners.some(({ id }) => id === change.person)
    ? null
    : 'They have no accreditation for this role in this season.'
}

/** Who must be in the team for the change to be made. */
function leaving(change: PlanChange): string | null {
  switch (change.kind) {
    case 'swap':
      return change.out
    case 'remove':
    case 'lock':
    case 'unlock':
    case 'forbid':
      return change.person
    case 'put':
    case 'allow':
      return null
  }
}
