import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { choiceWithdrawn } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { themselves } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import { deletePlacement } from './placement-store.ts'

const Withdrawing = z.object({ placement: PlacementId })
type Withdrawing = z.infer<typeof Withdrawing>
type Withdrawn = FactOf<typeof choiceWithdrawn>

/** Takes a choice back while it is only a choice; the log keeps that it was made. */
export const withdrawChoice = act({
  name: 'seasons.withdrawChoice',
  input: Withdrawing,
  load: (tx: Transactor, { placement }: Withdrawing) => findPlaceToChange(tx, placement),
  may: themselves.or(theOffice),
  decide,
  apply: (tx, { body }: Withdrawn) => deletePlacement(tx, body.placement),
})

export function decide({ review, place }: Pick<PlaceState, 'review' | 'place'>): Decision<Withdrawn> {
  if (place.state !== 'chosen' && place.state !== 'waitlisted') return refused('not-your-choice')
  return happened(choiceWithdrawn(aboutPlace(review, place)))
}
