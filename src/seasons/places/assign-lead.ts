import { z } from 'zod'
import { PersonId, act } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { ReviewId } from '../ids.ts'
import { type Offering, decideOffer } from './offering.ts'
import { applyOffer, findOffering } from './offering-store.ts'

const Assigning = z.object({ review: ReviewId, person: PersonId })
type Assigning = z.infer<typeof Assigning>

/** Asks somebody to lead a review: they have until the offer’s day to say yes. */
export const assignLead = act({
  name: 'seasons.assignLead',
  input: Assigning,
  load: (tx: Transactor, { review }: Assigning, { today }) =>
    findOffering(tx, { review, role: 'lead', today }),
  may: theOffice,
  decide: (offering: Offering, { person }, occasion) =>
    decideOffer(offering, { person, role: 'lead' }, occasion),
  apply: applyOffer,
})
