import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { FrameworkCode, type FrameworkVersion, findFramework } from '#frameworks'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { seasonFrameworkChosen } from '../facts.ts'
import { SeasonId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findSeason, updateFramework } from './season-store.ts'
import type { Season } from './season.ts'

const Choosing = z.object({ season: SeasonId, framework: FrameworkCode })
type Choosing = z.infer<typeof Choosing>
type Chosen = FactOf<typeof seasonFrameworkChosen>
type State = { readonly season: Season; readonly framework: FrameworkVersion }

/** What reviews are held with that sign up from now on; a review keeps the version that it began with. */
export const chooseSeasonFramework = act({
  name: 'seasons.chooseSeasonFramework',
  input: Choosing,
  load: async (tx: Transactor, input: Choosing): Promise<State | null> => {
    const season = await findSeason(tx, input.season)
    const framework = await findFramework(tx, input.framework)
    return season && framework && { season, framework }
  },
  may: theOffice,
  decide,
  apply: (tx, { body }: Chosen) => updateFramework(tx, body.season, body.framework),
})

export function decide({ season, framework }: State): Decision<Chosen> {
  if (season.state === 'closed') return refused('season-closed', { year: season.year })
  const { code, published, content } = framework
  if (!published || content.host === 'trust')
    return refused('not-for-schools', { framework: code, field: 'framework' })
  return happened(seasonFrameworkChosen({ season: season.id, framework: code }))
}
