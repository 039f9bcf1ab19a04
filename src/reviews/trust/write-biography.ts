import { z } from 'zod'
import { type Decision, type FactOf, PersonId, type Policy, act, happened, personOf, policy } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { leadOf, officeOfReview } from '../policy.ts'
import { biographyWritten } from './trust-facts.ts'
import { refused } from './trust-refusals.ts'
import { upsertBiography } from './trust-store.ts'
import { type TrustWorkspace, findTrustWorkspaceToChange } from './trust-workspace.ts'

const Writing = z.object({
  review: ReviewId,
  person: PersonId,
  words: z.string().trim().min(1, 'Write a few sentences').max(2000, 'Use at most 2,000 characters'),
})
type Writing = z.infer<typeof Writing>
type Written = FactOf<typeof biographyWritten> & { readonly words: string }

type State = TrustWorkspace & { readonly whose: PersonId }

const themselves: Policy<Pick<State, 'whose'>> = policy(
  'the person themselves',
  ({ actor, state }) => actor.kind === 'person' && personOf(actor) === state.whose,
)

/** A few sentences about somebody on the team, for the trust and for the report’s first appendix. */
export const writeBiography = act<Transactor, Writing, State, Written>({
  name: 'reviews.writeBiography',
  input: Writing,
  load: async (tx, { review, person }, { today }) => {
    const found = await findTrustWorkspaceToChange(tx, { review, today })
    return found && { ...found, whose: person }
  },
  may: themselves.or(leadOf).or(officeOfReview),
  decide,
  apply: (tx, { body, words }) => upsertBiography(tx, { ...body, words }),
})

export function decide(state: State, { person, words }: Writing): Decision<Written> {
  const shut = whyShut(state)
  if (shut) return shut
  if (!state.visitors.some((one) => one.person === person)) return refused('not-a-visitor')
  const { review, ofTrust } = state
  return happened({ ...biographyWritten({ review, trust: ofTrust.trust, person }), words })
}
