import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, theSystem } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { stretchOf } from '../calendars/stretch.ts'
import { standbyLapsed, standbyReleased } from '../facts.ts'
import { SeasonId } from '../ids.ts'
import { overBecause } from './standby.ts'
import { type OpenStandby, moveStandby, openStandbys } from './standby-store.ts'

const Ending = z.object({ season: SeasonId })
type Ending = z.infer<typeof Ending>
type Ended = FactOf<typeof standbyLapsed> | FactOf<typeof standbyReleased>

/** Frees everybody whose review has begun, moved or been called off, and ends questions that nobody answered in time. */
export const endStandbys = act({
  name: 'seasons.endStandbys',
  input: Ending,
  load: async (tx: Transactor, { season }: Ending) => ({ standbys: await openStandbys(tx, season) }),
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, fact: Ended, occasion) =>
    fact.name === 'seasons.standbyLapsed'
      ? moveStandby(tx, { standby: fact.body.standby, state: 'lapsed' }, occasion)
      : moveStandby(
          tx,
          { standby: fact.body.standby, state: 'released', reason: fact.body.reason },
          occasion,
        ),
})

export function decide(
  { standbys }: { readonly standbys: readonly OpenStandby[] },
  { season }: Ending,
  { today }: Pick<Occasion, 'today'>,
): Decision<Ended> {
  return happened(
    ...standbys.flatMap((standby): Ended[] => {
      const { id, review, school, person, state, days, expires } = standby
      const about = { review, season, school, standby: id, person }
      const why = overBecause(standby, { days: standby.reviewDays, cancelled: standby.cancelled }, today)
      if (why !== null)
        return [standbyReleased({ ...about, held: state === 'holding', days: stretchOf(days), reason: why })]
      return state === 'asked' && expires < today ? [standbyLapsed(about)] : []
    }),
  )
}
