import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { stretchOf } from '../calendars/stretch.ts'
import { standbyReleased } from '../facts.ts'
import { StandbyId } from '../ids.ts'
import { Reason } from '../places/reason.ts'
import { refused } from '../refusals.ts'
import { isOpen, standbyWords } from './standby.ts'
import { moveStandby } from './standby-store.ts'
import { type StandingBy, aboutStandby, findStandbyToChange } from './standing-by.ts'

const Releasing = z.object({ standby: StandbyId, reason: Reason })
type Releasing = z.infer<typeof Releasing>
type Released = FactOf<typeof standbyReleased>

/** The office gives somebody their days back. */
export const releaseStandby = act({
  name: 'seasons.releaseStandby',
  input: Releasing,
  load: (tx: Transactor, { standby }: Releasing) => findStandbyToChange(tx, standby),
  may: theOffice,
  decide,
  apply: (tx, { body: { standby, reason } }: Released, occasion) =>
    moveStandby(tx, { standby, state: 'released', reason }, occasion),
})

export function decide(state: StandingBy, { reason }: Releasing): Decision<Released> {
  const { standby } = state
  if (!isOpen(standby))
    return refused('not-on-the-team', { state: standbyWords[standby.state].toLowerCase() })
  const { days } = standby
  return happened(
    standbyReleased({
      ...aboutStandby(state),
      held: standby.state === 'holding',
      days: stretchOf(days),
      reason,
    }),
  )
}
