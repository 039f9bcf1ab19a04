import { type PersonId, type Policy, type Question, holdsAt, personOf, policy } from '#kernel'
import { theOffice } from '#partnership'

type OfPerson = { readonly person: PersonId }
type InHubs = { readonly hubs: readonly string[] }

export const themselves: Policy<OfPerson> = policy(
  'the person themselves',
  ({ actor, state }: Question<OfPerson>) => actor.kind === 'person' && personOf(actor) === state.person,
)

export const theirHubLeaders: Policy<InHubs> = holdsAt<InHubs>(
  ['hubManager', 'seniorPartner'],
  'the Hub Manager and Senior Partners of their hub',
  ({ hubs }) => hubs,
)

export const mayChangeRecord = themselves.or(theOffice)
export const mayReadRecord = themselves.or(theOffice).or(theirHubLeaders)
