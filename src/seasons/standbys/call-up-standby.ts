import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, theSystem } from '#kernel'
import { replacements } from '#matching'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { placeAccepted, standbyCalledUp } from '../facts.ts'
import { PlacementId, ReviewId, StandbyId } from '../ids.ts'
import { type Offering, type PlaceOffered, decideOffer } from '../places/offering.ts'
import { applyOffer, findOffering } from '../places/offering-store.ts'
import { movePlacement } from '../places/placement-store.ts'
import { refused } from '../refusals.ts'
import { whyShut } from '../review/open-review.ts'
import type { Standby } from './standby.ts'
import { moveStandby, standbysOfReview } from './standby-store.ts'

/** `how`: as the season's policy says, or what the office wants this time. Without a standby it is the best of those who hold the days. */
const Calling = z.object({
  review: ReviewId,
  standby: StandbyId.nullable().default(null),
  how: z.enum(['asPolicy', 'offered', 'placed']).default('asPolicy'),
  /** The place that came free: told of it twice, only one is called up. */
  insteadOf: PlacementId.nullable().default(null),
})
type Calling = z.infer<typeof Calling>
type Facts = FactOf<typeof standbyCalledUp> | PlaceOffered | FactOf<typeof placeAccepted>
type Known = Offering & { readonly standbys: readonly Standby[] }

/** A place is free: whoever holds the days for it is offered it first, or has it at once. */
export const callUpStandby = act({
  name: 'seasons.callUpStandby',
  input: Calling,
  load: async (tx: Transactor, { review }: Calling, { today }): Promise<Known | null> => {
    const offering = await findOffering(tx, { review, role: 'peer', today })
    return offering && { ...offering, standbys: await standbysOfReview(tx, review) }
  },
  may: theOffice.or(theSystem),
  decide,
  apply: async (tx, fact: Facts, occasion) => {
    if (fact.name === 'seasons.placeOffered') return applyOffer(tx, fact, occasion)
    if (fact.name === 'seasons.placeAccepted')
      return movePlacement(tx, { placement: fact.body.placement, state: 'accepted' }, occasion)
    return moveStandby(tx, { ...fact.body, state: 'calledUp' }, occasion)
  },
})

export function decide(
  known: Known,
  { standby: wanted, how, insteadOf }: Calling,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Facts> {
  const { review, season } = known
  if (insteadOf && known.standbys.some((one) => one.insteadOf === insteadOf))
    return refused('called-up-already')
  const shut = whyShut(known, occasion.today)
  if (shut) return shut
  const { stepIn } = season.policies
  if (how === 'asPolicy' && stepIn === 'office') return refused('office-calls-up')
  const standby = bestOf(known, wanted)
  if (!standby) return refused('nobody-stands-by', { school: review.schoolName })
  const offered = decideOffer(known, { person: standby.person, role: 'peer' }, occasion)
  if (offered.outcome === 'refused') return offered
  const atOnce = how === 'placed' || (how === 'asPolicy' && stepIn === 'placed')
  return happened(
    ...offered.facts.flatMap((offer): Facts[] => {
      const { placement, person, role, school } = offer.body
      const about = { review: review.id, season: season.id, school }
      return [
        standbyCalledUp({ ...about, standby: standby.id, person, placement, atOnce, insteadOf }),
        offer,
        ...(atOnce ? [placeAccepted({ ...about, placement, person, role })] : []),
      ]
    }),
  )
}

/** Of those who hold the days, the one who suits the team best as it is now. */
function bestOf({ problem, review, standbys }: Known, wanted: StandbyId | null): Standby | undefined {
  const holding = standbys.filter(({ state, id }) => state === 'holding' && (wanted ?? id) === id)
  if (holding.length <= 1 || !problem.reviews.some(({ id }) => id === review.id)) return holding[0]
  const ranked = replacements(
    problem,
    { placements: problem.standing },
    { review: review.id, count: problem.practitioners.length },
  )
  const first = ranked.find(({ practitioner }) => holding.some(({ person }) => person === practitioner))
  return holding.find(({ person }) => person === first?.practitioner)
}
