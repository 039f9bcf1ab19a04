import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { ChallengeId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { bothParts, hostLeader, officeOfReview } from '../policy.ts'
import { trustChallengeDropped, trustChallengeWritten } from './trust-facts.ts'
import { refused } from './trust-refusals.ts'
import { type Challenge, challengesOf, deleteChallenge, updateChallenge } from './trust-store.ts'
import { type TrustWorkspace, findTrustWorkspaceToChange } from './trust-workspace.ts'

const Words = z.string().trim().max(8000, 'Use at most 8,000 characters').default('')

const Writing = z.object({
  review: ReviewId,
  challenge: ChallengeId,
  question: z.string().trim().min(1, 'Write the question').max(400, 'Use at most 400 characters'),
  discussion: Words,
  consensus: Words,
})
type Writing = z.infer<typeof Writing>
type Written = FactOf<typeof trustChallengeWritten> & { readonly said: Writing }

type State = TrustWorkspace & { readonly challenges: readonly Challenge[] }
type Which = { readonly review: ReviewId }

/** What was said of a question of the trust challenge, and what all agreed, by either part of the team. */
export const writeChallenge = act<Transactor, Writing, State, Written>({
  name: 'reviews.writeChallenge',
  input: Writing,
  load: loadChallenges,
  may: bothParts,
  decide,
  apply: (tx, { said: { challenge, question, discussion, consensus } }) =>
    updateChallenge(tx, { id: challenge, question, discussion, consensus }),
})

async function loadChallenges(tx: Transactor, { review }: Which, { today }: Occasion): Promise<State | null> {
  const found = await findTrustWorkspaceToChange(tx, { review, today })
  return found && { ...found, challenges: await challengesOf(tx, review) }
}

export function decide(state: State, said: Writing): Decision<Written> {
  const shut = whyShut(state)
  if (shut) return shut
  const { challenge, consensus } = said
  if (!state.challenges.some(({ id }) => id === challenge)) return refused('no-such-challenge')
  const { review, ofTrust } = state
  const about = { review, trust: ofTrust.trust, challenge, hasConsensus: consensus !== '' }
  return happened({ ...trustChallengeWritten(about), said })
}

const Dropping = z.object({ review: ReviewId, challenge: ChallengeId })
type Dropping = z.infer<typeof Dropping>
type Dropped = FactOf<typeof trustChallengeDropped>

/** A question that nothing was written under is taken back. */
export const dropChallenge = act<Transactor, Dropping, State, Dropped>({
  name: 'reviews.dropChallenge',
  input: Dropping,
  load: loadChallenges,
  may: hostLeader.or(officeOfReview),
  decide: (state, { challenge }) => {
    const shut = whyShut(state)
    if (shut) return shut
    const found = state.challenges.find(({ id }) => id === challenge)
    if (!found) return refused('no-such-challenge')
    if (found.discussion !== '' || found.consensus !== '') return refused('challenge-written')
    const { review, ofTrust } = state
    return happened(trustChallengeDropped({ review, trust: ofTrust.trust, challenge }))
  },
  apply: (tx, { body }) => deleteChallenge(tx, body.challenge),
})
