import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { teamPlanDiscarded } from '../facts.ts'
import { TeamPlanId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type KeptPlan, findPlan, markDiscarded } from './plan-store.ts'

const Discarding = z.object({ plan: TeamPlanId })
type Discarding = z.infer<typeof Discarding>
type Discarded = FactOf<typeof teamPlanDiscarded>

export const discardTeamPlan = act({
  name: 'seasons.discardTeamPlan',
  input: Discarding,
  load: (tx: Transactor, { plan }: Discarding) => findPlan(tx, plan),
  may: theOffice,
  decide,
  apply: (tx, { body }: Discarded, occasion) => markDiscarded(tx, body.plan, occasion),
})

export function decide({
  id,
  season,
  role,
  state,
}: Pick<KeptPlan, 'id' | 'season' | 'role' | 'state'>): Decision<Discarded> {
  if (state !== 'drafted') return refused('plan-over', { state })
  return happened(teamPlanDiscarded({ plan: id, season, role }))
}
