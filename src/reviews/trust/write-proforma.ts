import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { leadersOfHost, officeOfReview } from '../policy.ts'
import { proformaQuestions } from './proforma.ts'
import { replaceProforma } from './trust-store.ts'
import { trustProformaWritten } from './trust-facts.ts'
import { refused } from './trust-refusals.ts'
import { type TrustWorkspace, findTrustWorkspaceToChange } from './trust-workspace.ts'

const Writing = z.object({
  review: ReviewId,
  answers: z.record(z.string(), z.string().trim().max(12_000, 'Use at most 12,000 characters')),
})
type Writing = z.infer<typeof Writing>
/** What was written goes to its table and not into the log. */
type Written = FactOf<typeof trustProformaWritten> & {
  readonly answers: readonly (readonly [string, string])[]
}

/** Proforma 1: the trust says who it is, what it explores, and how it sees itself. */
export const writeProforma = act<Transactor, Writing, TrustWorkspace, Written>({
  name: 'reviews.writeProforma',
  input: Writing,
  load: (tx, { review }, { today }) => findTrustWorkspaceToChange(tx, { review, today }),
  may: leadersOfHost.or(officeOfReview),
  decide,
  apply: (tx, { body, answers }, occasion) => replaceProforma(tx, { ...body, written: answers }, occasion),
})

export function decide(state: TrustWorkspace, { answers }: Writing): Decision<Written> {
  const shut = whyShut(state)
  if (shut) return shut
  const known = new Set(proformaQuestions(state.framework).map(({ key }) => key))
  if (Object.keys(answers).some((key) => !known.has(key))) return refused('no-such-question')
  const written = Object.entries(answers).filter(([, words]) => words !== '')
  const { review, ofTrust } = state
  return happened({
    ...trustProformaWritten({ review, trust: ofTrust.trust, answers: written.length }),
    answers: written,
  })
}
