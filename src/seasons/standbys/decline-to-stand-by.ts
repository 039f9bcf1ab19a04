import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { standbyDeclined } from '../facts.ts'
import { StandbyId } from '../ids.ts'
import { Reason } from '../places/reason.ts'
import { whoeverStandsBy } from '../policy.ts'
import { refused } from '../refusals.ts'
import { isOpen, standbyWords } from './standby.ts'
import { moveStandby } from './standby-store.ts'
import { type StandingBy, aboutStandby, findStandbyToChange } from './standing-by.ts'

const Declining = z.object({ standby: StandbyId, reason: Reason })
type Declining = z.infer<typeof Declining>
type Declined = FactOf<typeof standbyDeclined>

/** Says no, or that the days can be kept no longer. */
export const declineToStandBy = act({
  name: 'seasons.declineToStandBy',
  input: Declining,
  load: (tx: Transactor, { standby }: Declining) => findStandbyToChange(tx, standby),
  may: whoeverStandsBy,
  decide,
  apply: (tx, { body: { standby, reason } }: Declined, occasion) =>
    moveStandby(tx, { standby, state: 'declined', reason }, occasion),
})

export function decide(state: StandingBy, { reason }: Declining): Decision<Declined> {
  const { standby } = state
  if (!isOpen(standby)) return refused('standby-over', { state: standbyWords[standby.state].toLowerCase() })
  return happened(standbyDeclined({ ...aboutStandby(state), held: standby.state === 'holding', reason }))
}
