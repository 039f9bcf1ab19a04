import { type Refused, refusalOf, signedIn } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import { allSeasons } from './season-store.ts'
import type { SeasonState } from './season.ts'

/** A season as everybody may know of it. */
export type SeasonYear = {
  readonly id: SeasonId
  readonly year: PartnershipYear
  readonly state: SeasonState
}

/** Every season, the latest first: for whoever has signed in. */
export async function seasonYearsView({ db, actor, today }: Reading): Promise<SeasonYear[] | Refused> {
  const forbidden = refusalOf(signedIn, { actor, state: {}, today })
  if (forbidden) return forbidden
  return (await allSeasons(db)).map(({ id, year, state }) => ({ id, year, state }))
}
