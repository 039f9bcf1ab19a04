import { type Policy, type Question, holdsAt, personOf, policy } from '#kernel'
import { theOffice } from '#partnership'

type Led = { readonly facilitator: string | null }
type OfMembers = { readonly places: readonly string[] }

export const itsFacilitator: Policy<Led> = policy(
  'its facilitator',
  ({ actor, state }: Question<Led>) =>
    actor.kind === 'person' && state.facilitator !== null && personOf(actor) === state.facilitator,
)

/** Leaders of the schools or trusts that are in the group; programmes are for leaders at all levels. */
export const itsMembers: Policy<OfMembers> = holdsAt<OfMembers>(
  ['headteacher', 'seniorLeader', 'middleLeader', 'trustLeader'],
  'leaders of the group’s schools or trusts',
  ({ places }) => places,
)

export const mayLeadGroup = itsFacilitator.or(theOffice)
export const mayReadGroup = itsFacilitator.or(itsMembers).or(theOffice)
