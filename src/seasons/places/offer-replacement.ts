import { z } from 'zod'
import { PersonId, act } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { ReviewId } from '../ids.ts'
import { type Offering, decideOffer } from './offering.ts'
import { applyOffer, findOffering } from './offering-store.ts'

const Replacing = z.object({ review: ReviewId, person: PersonId })
type Replacing = z.infer<typeof Replacing>

/** Offers an open place in a team to one person. */
export const offerReplacement = act({
  name: 'seasons.offerReplacement',
  input: Replacing,
  load: (tx: Transactor, { review }: Replacing, { today }) =>
    findOffering(tx, { review, role: 'peer', today }),
  may: theOffice,
  decide: (offering: Offering, { person }, occasion) =>
    decideOffer(offering, { person, role: 'peer' }, occasion),
  apply: applyOffer,
})
