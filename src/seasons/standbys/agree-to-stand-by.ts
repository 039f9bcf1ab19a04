import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, longDate } from '#kernel'
import type { Transactor } from '#platform/database'
import { standbyAgreed } from '../facts.ts'
import { StandbyId } from '../ids.ts'
import { whoeverStandsBy } from '../policy.ts'
import { refused } from '../refusals.ts'
import { whyShut } from '../review/open-review.ts'
import { placeOnDays, moveStandby } from './standby-store.ts'
import { standbyWords } from './standby.ts'
import { type StandingBy, aboutStandby, findStandbyToChange } from './standing-by.ts'

const Agreeing = z.object({ standby: StandbyId })
type Agreeing = z.infer<typeof Agreeing>
type Agreed = FactOf<typeof standbyAgreed>
/** `elsewhere` is where they have a place on these days. */
type Known = StandingBy & { readonly elsewhere: string | null }

/** Somebody keeps the days of a review free, in case its team loses somebody. */
export const agreeToStandBy = act({
  name: 'seasons.agreeToStandBy',
  input: Agreeing,
  load: async (tx: Transactor, { standby }: Agreeing): Promise<Known | null> => {
    const found = await findStandbyToChange(tx, standby)
    return found && { ...found, elsewhere: await placeOnDays(tx, found.standby) }
  },
  may: whoeverStandsBy,
  decide,
  apply: (tx, { body }: Agreed, occasion) =>
    moveStandby(tx, { standby: body.standby, state: 'holding' }, occasion),
})

export function decide(state: Known, _input: Agreeing, { today }: Pick<Occasion, 'today'>): Decision<Agreed> {
  const { standby, elsewhere } = state
  if (standby.state === 'holding') return refused('standby-holds')
  if (standby.state !== 'asked')
    return refused('standby-over', { state: standbyWords[standby.state].toLowerCase() })
  const shut = whyShut(state, today)
  if (shut) return shut
  if (standby.expires < today) return refused('offer-ended', { day: longDate(standby.expires) })
  if (elsewhere !== null) return refused('standby-busy', { school: elsewhere })
  return happened(standbyAgreed(aboutStandby(state)))
}
