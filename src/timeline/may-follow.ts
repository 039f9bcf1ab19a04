import { type PersonId, type Policy, type Question, type Subject, personOf, policy, postsOf } from '#kernel'
import { theOffice } from '#partnership'

/** The subject, and the school or hub that answers for it when it is not one itself. */
export type Followed = { readonly subject: Subject; readonly school: string | null }

const leaders: Readonly<Record<string, readonly string[]>> = {
  school: ['headteacher', 'seniorLeader'],
  trust: ['trustLeader'],
  hub: ['hubManager', 'seniorPartner'],
}

const itsLeaders: Policy<Followed> = policy(
  'those who lead it',
  ({ actor, state: { subject, school } }: Question<Followed>) =>
    postsOf(actor).some(
      ({ role, at }) =>
        leaders[at.kind]?.includes(role) &&
        ((at.kind === subject.kind && at.id === subject.id) || at.id === school),
    ),
)

const aboutYou: Policy<Followed> = policy(
  'the person it is about',
  ({ actor, state: { subject } }: Question<Followed>) =>
    actor.kind === 'person' && subject.kind === 'person' && isSame(personOf(actor), subject.id),
)

const isSame = (person: PersonId | null, id: string): boolean => person !== null && String(person) === id

export const mayFollow: Policy<Followed> = aboutYou.or(itsLeaders).or(theOffice)
