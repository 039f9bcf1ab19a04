import { type Actor, postsOf } from './actor.ts'
import type { Day } from './day.ts'
import { type Refused, refused } from './refusal.ts'

export type Question<State> = { readonly actor: Actor; readonly state: State; readonly today: Day }

/** Who may. Its claim completes “Only … can do this”. The same policy guards the act and shows the button. */
export type Policy<State> = {
  readonly claim: string
  readonly allows: (question: Question<State>) => boolean
  readonly and: <More>(other: Policy<More>) => Policy<State & More>
  readonly or: <More>(other: Policy<More>) => Policy<State & More>
}

export function policy<State>(claim: string, allows: (question: Question<State>) => boolean): Policy<State> {
  return {
    claim,
    allows,
    and: (other) =>
      policy(`${claim}, ${other.claim},`, (question) => allows(question) && other.allows(question)),
    or: (other) =>
      policy(`${claim} or ${other.claim}`, (question) => allows(question) || other.allows(question)),
  }
}

export const not = <State>(claim: string, other: Policy<State>): Policy<State> =>
  policy(claim, (question) => !other.allows(question))

export const anybody: Policy<unknown> = policy('anybody', () => true)
export const signedIn: Policy<unknown> = policy(
  'somebody who has signed in',
  ({ actor }) => actor.kind === 'person',
)
export const theSystem: Policy<unknown> = policy('the system', ({ actor }) => actor.kind === 'system')

/** Holds the role anywhere. */
export const holds = (role: string, claim: string): Policy<unknown> =>
  policy(claim, ({ actor }) => postsOf(actor).some((post) => post.role === role))

/** Holds one of the roles at the organisation that the state names. */
export const holdsAt = <State>(
  roles: readonly string[],
  claim: string,
  where: (state: State) => string | readonly (string | null)[] | null,
): Policy<State> =>
  policy(claim, ({ actor, state }) => {
    const places = [where(state)].flat()
    return postsOf(actor).some((post) => roles.includes(post.role) && places.includes(post.at.id))
  })

/** A bearer of a link that was made for exactly this subject. */
export const bearerOf = <State>(kind: string, which: (state: State) => string | null): Policy<State> =>
  policy(
    'the person whom the link was sent to',
    ({ actor, state }) => actor.kind === 'bearer' && actor.of.kind === kind && actor.of.id === which(state),
  )

/** The refusal of a policy, or null when it allows. */
export const refusalOf = <State>(may: Policy<State>, question: Question<State>): Refused | null =>
  may.allows(question) ? null : refused('not-allowed', { claim: may.claim })
