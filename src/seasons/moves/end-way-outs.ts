import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, theSystem } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { SeasonId } from '../ids.ts'
import { wayOutEnded } from './move-facts.ts'
import { type AskedWayOut, aboutWayOut } from './move.ts'
import { endWayOut, wayOuts } from './way-out-store.ts'

const Ending = z.object({ season: SeasonId })
type Ending = z.infer<typeof Ending>
type Ended = FactOf<typeof wayOutEnded>

/** Ends what somebody has not answered by their day. */
export const endWayOuts = act({
  name: 'seasons.endWayOuts',
  input: Ending,
  load: async (tx: Transactor, { season }: Ending) => ({ open: await wayOuts(tx, { season }) }),
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body }: Ended, occasion) => endWayOut(tx, { ...body, state: body.how }, occasion),
})

export function decide(
  { open }: { readonly open: readonly AskedWayOut[] },
  _input: Ending,
  { today }: Pick<Occasion, 'today'>,
): Decision<Ended> {
  return happened(
    ...open.flatMap((wayOut) => {
      const silent = wayOut.moves.find(({ state, expires }) => state === 'asked' && expires < today)
      if (!silent) return []
      const why = `${silent.name} did not answer in time.`
      return [wayOutEnded({ ...aboutWayOut(wayOut), how: 'lapsed', why })]
    }),
  )
}
