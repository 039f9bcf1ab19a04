import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { teamPlanDiscarded, teamPlanDrafted } from '../facts.ts'
import type { TeamPlanId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { endMaking } from '../making/making-store.ts'
import { draftPlanOf, insertPlan, markDiscarded } from './plan-store.ts'
import { Planning } from './planning.ts'
import type { TeamPlan } from './team-plan.ts'

export type PlanKept = FactOf<typeof teamPlanDrafted> | FactOf<typeof teamPlanDiscarded>

/** Keeps a plan that has been made, as the draft of its season and role. */
export const keepTeamPlan = (plan: TeamPlanId, content: TeamPlan) =>
  act({
    name: 'seasons.planTeams',
    input: Planning,
    load: async (tx: Transactor, { season, role }) => ({ draft: await draftPlanOf(tx, season, role) }),
    may: theOffice,
    decide: (
      { draft }: { readonly draft: TeamPlanId | null },
      { season, role, instead },
    ): Decision<PlanKept> => {
      const drafted = teamPlanDrafted({ plan, season, role, places: content.places.length })
      if (draft === null) return happened(drafted)
      if (draft !== instead) return refused('plan-is-there')
      return happened(teamPlanDiscarded({ plan: draft, season, role }), drafted)
    },
    apply: async (tx, fact: PlanKept, occasion) => {
      if (fact.name === 'seasons.teamPlanDiscarded') return markDiscarded(tx, fact.body.plan, occasion)
      await insertPlan(tx, { ...fact.body, content }, occasion)
      return endMaking(tx, fact.body.plan, null)
    },
  })
