import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { seasonPoliciesChanged } from '../facts.ts'
import { SeasonId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findSeason, updatePolicies } from './season-store.ts'
import { SeasonPolicies } from './season-policies.ts'
import type { Season } from './season.ts'

const Change = z.object({ season: SeasonId, policies: SeasonPolicies })
type Change = z.infer<typeof Change>

/** Rules for what is still to come: a review that has its team size keeps it. */
export const changeSeasonPolicies = act({
  name: 'seasons.changeSeasonPolicies',
  input: Change,
  load: (tx: Transactor, { season }: Change) => findSeason(tx, season),
  may: theOffice,
  decide,
  apply: (tx, { body }: FactOf<typeof seasonPoliciesChanged>) =>
    updatePolicies(tx, body.season, body.policies),
})

export function decide(season: Season, { policies }: Change): Decision<FactOf<typeof seasonPoliciesChanged>> {
  if (season.state === 'closed') return refused('season-closed', { year: season.year })
  return happened(seasonPoliciesChanged({ season: season.id, policies }))
}
