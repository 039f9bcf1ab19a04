import type { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { teamPlanBegun } from '../facts.ts'
import { type SeasonId, TeamPlanId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import { refused } from '../refusals.ts'
import { insertMaking, unfinishedMakings } from '../making/making-store.ts'
import { draftPlanOf, findPlan } from './plan-store.ts'
import { Planning } from './planning.ts'

const Beginning = Planning.extend({ plan: TeamPlanId })
type Beginning = z.infer<typeof Beginning>
type Begun = FactOf<typeof teamPlanBegun>

/** The office sets the search for a plan going: one at a time for each role, and beside no draft but the one it replaces. */
export const beginTeamPlan = act({
  name: 'seasons.beginTeamPlan',
  input: Beginning,
  load: async (tx: Transactor, { season, role, instead }: Beginning) =>
    instead !== null && !(await findPlan(tx, instead))
      ? null
      : { draft: await draftPlanOf(tx, season, role), making: await isBeingMade(tx, season, role) },
  may: theOffice,
  decide,
  apply: (tx, { body }: Begun, occasion) => insertMaking(tx, body, occasion),
})

const isBeingMade = async (tx: Transactor, season: SeasonId, role: ReviewRole): Promise<boolean> =>
  (await unfinishedMakings(tx, season)).some((one) => one.role === role && one.state !== 'lost')

type Standing = { readonly draft: TeamPlanId | null; readonly making: boolean }

export function decide(
  { draft, making }: Standing,
  { plan, season, role, instead }: Beginning,
): Decision<Begun> {
  if (draft !== null && draft !== instead) return refused('plan-is-there')
  if (making) return refused('plan-in-the-making')
  return happened(teamPlanBegun({ plan, season, role, instead }))
}
