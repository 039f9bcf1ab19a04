import { z } from 'zod'
import { type Actor, type Day, type Decision, type FactOf, PersonId, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { hostLeader, leadOf } from '../policy.ts'
import { findingAnswered } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type FindingState, findFindingState } from './finding-state-store.ts'
import { upsertAnswer } from './finding-store.ts'
import { AnswerGiven, type AnswerSide } from './finding.ts'
import { FindingId, WordingId } from './ids.ts'

const Answering = z.object({
  finding: FindingId,
  /** The wording that they have read. */
  wording: WordingId,
  answer: AnswerGiven,
  because: z.string().trim().max(1000, 'Use at most 1,000 characters').default(''),
})
type Answering = z.infer<typeof Answering>
type Answered = FactOf<typeof findingAnswered> & {
  readonly because: string | null
  readonly person: PersonId
}

/** Host or Lead Reviewer agrees to a finding in its words, by name, or says how they see it otherwise. */
export const answerFinding = act<Transactor, Answering, FindingState, Answered>({
  name: 'reviews.answerFinding',
  input: Answering,
  load: (tx, { finding }, { today }) => findFindingState(tx, { finding, today }),
  may: leadOf.or(hostLeader),
  decide,
  apply: (tx, { body, because, person }, occasion) =>
    upsertAnswer(tx, { ...body, because, person }, occasion),
})

type Asked = { readonly by: Actor; readonly today: Day }

export function decide(state: FindingState, answering: Answering, { by, today }: Asked): Decision<Answered> {
  const shut = whyFindingsStand(state)
  if (shut) return shut
  const { finding, review, school } = state
  if (finding === null) return findingRefused('finding-gone')
  const { wording, answer, because } = answering
  if (finding.wording !== wording)
    return findingRefused('reworded-meanwhile', { text: finding.text, field: 'answer' })
  if (answer === 'differs' && because === '') return findingRefused('say-why', { field: 'because' })
  const side: AnswerSide = leadOf.allows({ actor: by, state, today }) ? 'lead' : 'host'
  return happened({
    ...findingAnswered({ review, school, finding: finding.id, wording, side, answer }),
    because: because || null,
    person: PersonId.parse(personOf(by)),
  })
}
