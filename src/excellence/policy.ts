import { type Policy, type Question, personOf, policy } from '#kernel'
import { itsLeaders, theOffice } from '#partnership'

/** Those who may speak for the school that an area is of. */
export const itsSchool = itsLeaders.or(theOffice)

type WithTeam = { readonly team: readonly { readonly person: string }[] }

/** Whoever has a place on the review that examines it. */
export const itsTeam: Policy<WithTeam> = policy(
  'the team of its review',
  ({ actor, state }: Question<WithTeam>) => {
    const person = personOf(actor)
    return actor.kind === 'person' && state.team.some((member) => member.person === person)
  },
)
