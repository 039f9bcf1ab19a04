import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { ChallengeId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { hostLeader, officeOfReview } from '../policy.ts'
import { trustChallengeAsked } from './trust-facts.ts'
import { refused } from './trust-refusals.ts'
import { type Challenge, challengesOf, insertChallenge } from './trust-store.ts'
import { type TrustWorkspace, findTrustWorkspaceToChange } from './trust-workspace.ts'

const mostQuestions = 5

const Asking = z.object({
  review: ReviewId,
  question: z.string().trim().min(1, 'Write the question').max(400, 'Use at most 400 characters'),
})
type Asking = z.infer<typeof Asking>
type Asked = FactOf<typeof trustChallengeAsked> & { readonly question: string }

type State = TrustWorkspace & { readonly challenges: readonly Challenge[] }

/** The trust brings a question to think through with its visitors, in a session of its own. */
export const askChallenge = act<Transactor, Asking, State, Asked>({
  name: 'reviews.askChallenge',
  input: Asking,
  load: async (tx, { review }, { today }) => {
    const found = await findTrustWorkspaceToChange(tx, { review, today })
    return found && { ...found, challenges: await challengesOf(tx, review) }
  },
  may: hostLeader.or(officeOfReview),
  decide,
  apply: (tx, { body, question }) => insertChallenge(tx, { ...body, id: body.challenge, question }),
})

export function decide(
  state: State,
  { question }: Asking,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<Asked> {
  const shut = whyShut(state)
  if (shut) return shut
  const { review, ofTrust, challenges } = state
  if (challenges.length >= mostQuestions) return refused('five-questions', { most: mostQuestions })
  const place = Math.max(0, ...challenges.map((one) => one.place)) + 1
  const about = { review, trust: ofTrust.trust, challenge: fresh(ChallengeId), place }
  return happened({ ...trustChallengeAsked(about), question })
}
