import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, PersonId, act, happened } from '#kernel'
import type { Problem } from '#matching'
import type { Transactor } from '#platform/database'
import { deputyNamed } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { whoeverWasAsked } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { type PlaceOffered, decideOffer } from './offering.ts'
import { applyOffer, withProblem } from './offering-store.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import { placementWords } from './placement.ts'
import { movePlacement } from './placement-store.ts'

const Naming = z.object({ placement: PlacementId, deputy: PersonId })
type Naming = z.infer<typeof Naming>
type Facts = FactOf<typeof deputyNamed> | PlaceOffered
type Known = PlaceState & { readonly problem: Problem }

/** Somebody who was asked names a colleague of their own school, who is then asked instead. */
export const nameDeputy = act({
  name: 'seasons.nameDeputy',
  input: Naming,
  load: async (tx: Transactor, { placement }: Naming, { today }): Promise<Known | null> => {
    const state = await findPlaceToChange(tx, placement)
    return state && withProblem(tx, state, { role: state.place.role, today })
  },
  may: whoeverWasAsked,
  decide,
  apply: async (tx, fact: Facts, occasion) => {
    if (fact.name === 'seasons.placeOffered') return applyOffer(tx, fact, occasion)
    return movePlacement(tx, { placement: fact.body.placement, state: 'replaced' }, occasion)
  },
})

export function decide(
  state: Known,
  { deputy }: Naming,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Facts> {
  const { review, place, team, problem } = state
  if (place.state !== 'offered' && place.state !== 'accepted')
    return refused('offer-over', { state: placementWords[place.state].toLowerCase() })
  const why = whyNoDeputy(problem, place.person, deputy)
  if (why) return refused('not-a-deputy', { field: 'deputy', why })
  const offered = decideOffer(
    { ...state, team: team.filter(({ id }) => id !== place.id), problem: without(problem, place.person) },
    { person: deputy, role: place.role, deputyOf: place.id },
    occasion,
  )
  if (offered.outcome === 'refused') return offered
  return happened(deputyNamed({ ...aboutPlace(review, place), deputy }), ...offered.facts)
}

/** Why somebody cannot stand in for a colleague, before any rule of the review is asked. */
export function whyNoDeputy({ practitioners }: Problem, person: string, deputy: string): string | null {
  const [them, their] = [person, deputy].map((id) => practitioners.find((known) => known.id === id))
  if (!their) return 'They are not accredited for this role.'
  if (person === deputy) return 'You cannot be your own deputy.'
  return them && them.school !== null && them.school === their.school
    ? null
    : `${their.name} does not work at the same school.`
}

/** The problem as if somebody had no place in it: their colleague takes it over. */
export const without = (problem: Problem, person: string): Problem => ({
  ...problem,
  standing: problem.standing.filter(({ practitioner }) => practitioner !== person),
})
