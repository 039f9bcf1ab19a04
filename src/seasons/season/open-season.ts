import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { PartnershipYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { seasonOpened } from '../facts.ts'
import { SeasonId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findSeasonOfYear, insertSeason, insertStep } from './season-store.ts'
import { SeasonPolicies, standardPolicies } from './season-policies.ts'
import type { Season } from './season.ts'

const Opening = z.object({ year: PartnershipYear, policies: SeasonPolicies.optional() })
type Opening = z.infer<typeof Opening>
type Known = { readonly existing: Season | null }

/** Opens a year of reviews; without policies it begins with the standard ones. */
export const openSeason = act({
  name: 'seasons.openSeason',
  input: Opening,
  load: async (tx: Transactor, { year }: Opening) => ({ existing: await findSeasonOfYear(tx, year) }),
  may: theOffice,
  decide,
  apply: async (tx, { body }: FactOf<typeof seasonOpened>, occasion) => {
    await insertSeason(tx, { id: body.season, year: body.year, policies: body.policies })
    await insertStep(tx, { season: body.season, step: 'opened' }, occasion)
  },
})

export function decide(
  { existing }: Known,
  { year, policies }: Opening,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<FactOf<typeof seasonOpened>> {
  if (existing) return refused('season-exists', { field: 'year', year })
  return happened(
    seasonOpened({ season: fresh(SeasonId), year, policies: policies ?? standardPolicies(year) }),
  )
}
