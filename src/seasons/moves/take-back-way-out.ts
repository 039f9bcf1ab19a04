import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { WayOutId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { lockSeason } from '../season/season-store.ts'
import { wayOutEnded } from './move-facts.ts'
import { type AskedWayOut, aboutWayOut } from './move.ts'
import { endWayOut, wayOuts } from './way-out-store.ts'

const TakingBack = z.object({ wayOut: WayOutId })
type TakingBack = z.infer<typeof TakingBack>
type Ended = FactOf<typeof wayOutEnded>

/** The office takes back what it has asked: everybody keeps the place that they have. */
export const takeBackWayOut = act({
  name: 'seasons.takeBackWayOut',
  input: TakingBack,
  load: async (tx: Transactor, { wayOut }: TakingBack) => {
    const [known] = await wayOuts(tx, { wayOut })
    if (!known) return null
    await lockSeason(tx, known.season)
    return (await wayOuts(tx, { wayOut }))[0] ?? null
  },
  may: theOffice,
  decide,
  apply: (tx, { body }: Ended, occasion) => endWayOut(tx, { ...body, state: body.how }, occasion),
})

export function decide(wayOut: AskedWayOut): Decision<Ended> {
  if (wayOut.state !== 'asked') return refused('way-out-over')
  const why = 'The office has found another way.'
  return happened(wayOutEnded({ ...aboutWayOut(wayOut), how: 'takenBack', why }))
}
