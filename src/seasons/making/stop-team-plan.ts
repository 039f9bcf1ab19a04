import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { teamPlanStopped } from '../facts.ts'
import { TeamPlanId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type PlanMaking, askToStop, findMaking } from './making-store.ts'
import { mayStopNow } from './plan-making.ts'

const Stopping = z.object({ plan: TeamPlanId })
type Stopping = z.infer<typeof Stopping>
type Stopped = FactOf<typeof teamPlanStopped>

/** “Stop here”: the best plan so far becomes the draft. */
export const stopTeamPlan = act({
  name: 'seasons.stopTeamPlan',
  input: Stopping,
  load: (tx: Transactor, { plan }: Stopping) => findMaking(tx, plan),
  may: theOffice,
  decide,
  apply: (tx, { body }: Stopped, occasion) => askToStop(tx, body.plan, occasion),
})

export function decide({ plan, season, role, state, progress }: PlanMaking): Decision<Stopped> {
  if (state === 'ended') return refused('no-plan-to-stop-at', { why: 'it has ended by itself.' })
  if (state === 'lost') return refused('no-plan-to-stop-at', { why: 'it was not finished. Make it again.' })
  if (state === 'stopping') return refused('no-plan-to-stop-at', { why: 'it is stopping already.' })
  if (!mayStopNow(progress))
    return refused('no-plan-to-stop-at', { why: 'no plan is found yet. Wait for the first one.' })
  return happened(teamPlanStopped({ plan, season, role }))
}
