import { type Actor, type Policy, type Question, bearerOf, personOf, policy, postsOf } from '#kernel'
import { itsLeaders, theOffice } from '#partnership'

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

export const itsLeadReviewer: Policy<OfTeam> = policy(
  'its Lead Reviewer',
  ({ actor, state }: Question<OfTeam>) => actor.kind === 'person' && personOf(actor) === state.lead,
)

export const leadOrOffice: Policy<OfTeam> = itsLeadReviewer.or(theOffice)

/** The office may still do what has closed for everybody else. */
export const isOffice = (by: Actor): boolean => postsOf(by).some(({ role }) => role === 'officer')
