import { type Policy, type Question, bearerOf, holds, personOf, policy, postsOf } from '#kernel'

export const theOffice: Policy<unknown> = holds('officer', 'the office')

type Invited = { readonly invitation: string }

/** Whoever opened the link of their own invitation. */
export const theInvited = bearerOf<Invited>('surveyInvitation', ({ invitation }) => invitation)

const hubRoles = ['hubManager', 'seniorPartner']

/** Whom and what somebody may read for: themselves, and each hub that they lead. */
export const readerIdsOf = ({ actor }: Pick<Question<unknown>, 'actor'>): string[] => {
  const person = actor.kind === 'person' ? personOf(actor) : null
  const hubs = postsOf(actor).flatMap(({ role, at }) => (hubRoles.includes(role) ? [at.id] : []))
  return person === null ? [] : [person, ...hubs]
}

type Readable = { readonly rounds: number }

/** The office, and whoever has at least one round to read: a Lead Reviewer, those who lead a hub. */
export const itsReaders: Policy<Readable> = policy(
  'the office, those who lead a hub and Lead Reviewers whose reviews were asked about',
  ({ actor, state }) => actor.kind === 'person' && state.rounds > 0,
)
