import { type Actor, type Policy, type Question, bearerOf, personOf, policy, postsOf } from '#kernel'
import { itsHubLeaders, itsLeaders, itsTrustLeaders, theOffice } from '#partnership'

export const hostLeaders = itsLeaders.or(theOffice)

type OfPerson = { readonly person: string }
type OfPlacement = OfPerson & { readonly placement: string }
type OfTeam = { readonly lead: string | null }

export const themselves: Policy<OfPerson> = policy(
  'the person themselves',
  ({ actor, state }: Question<OfPerson>) => actor.kind === 'person' && personOf(actor) === state.person,
)

/** Whoever was asked: signed in, or holding the link that was sent to them. */
export const whoeverWasAsked: Policy<OfPlacement> = bearerOf<OfPlacement>(
  'placement',
  ({ placement }) => placement,
)
  .or(themselves)
  .or(theOffice)

type OfStandby = OfPerson & { readonly standbyId: string }

/** Whoever was asked to stand by: signed in, or holding the link that was sent to them. */
export const whoeverStandsBy: Policy<OfStandby> = bearerOf<OfStandby>('standby', ({ standbyId }) => standbyId)
  .or(themselves)
  .or(theOffice)

type OfMove = OfPerson & { readonly moveId: string }

/** Whoever is asked to move: signed in, or holding the link that was sent to them. */
export const whoeverIsAskedToMove: Policy<OfMove> = bearerOf<OfMove>('move', ({ moveId }) => moveId)
  .or(themselves)
  .or(theOffice)

export const itsLeadReviewer: Policy<OfTeam> = policy(
  'its Lead Reviewer',
  ({ actor, state }: Question<OfTeam>) => actor.kind === 'person' && personOf(actor) === state.lead,
)

export const leadOrOffice: Policy<OfTeam> = itsLeadReviewer.or(theOffice)

/** The office may still do what has closed for everybody else. */
export const isOffice = (by: Actor): boolean => postsOf(by).some(({ role }) => role === 'officer')

type OfMembers = { readonly members: readonly string[] }

export const onTheTeam: Policy<OfMembers> = policy('its team', ({ actor, state }: Question<OfMembers>) => {
  const person = personOf(actor)
  return actor.kind === 'person' && person !== null && state.members.includes(person)
})

/** A review’s days and team are for its host, its team, its hub and trust leaders, and the office. */
export const mayReadReview = hostLeaders.or(onTheTeam).or(itsHubLeaders).or(itsTrustLeaders)

type Officered = { readonly officer: string }

/** A trust peer review is confidential: of the office, only whoever holds it may open it. */
export const itsOfficer: Policy<Officered> = theOffice.and(
  policy(
    'whoever in it holds this review',
    ({ actor, state }: Question<Officered>) => personOf(actor) === state.officer,
  ),
)
