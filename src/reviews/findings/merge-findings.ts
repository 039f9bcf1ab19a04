import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { onTheTeam } from '../policy.ts'
import { findingsMerged } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type FindingState, findFindingState } from './finding-state-store.ts'
import { insertEvidence, insertWording, withdraw } from './finding-store.ts'
import { FindingWords } from './finding-words.ts'
import type { Finding } from './finding.ts'
import { FindingId } from './ids.ts'

const Merging = z.object({
  finding: FindingId,
  into: z.uuid('Choose the finding to merge it with').pipe(FindingId),
  text: FindingWords,
})
type Merging = z.infer<typeof Merging>
type Merged = FactOf<typeof findingsMerged> & {
  readonly from: Finding
  readonly number: number
  readonly text: string
}

/** Two findings become one, in words for both and with the evidence of both. */
export const mergeFindings = act<Transactor, Merging, FindingState, Merged>({
  name: 'reviews.mergeFindings',
  input: Merging,
  load: (tx, { finding }, { today }) => findFindingState(tx, { finding, today }),
  may: onTheTeam,
  decide,
  apply: async (tx, { body: { into }, from, number, text }, occasion) => {
    await insertEvidence(tx, into, from.evidence)
    await withdraw(tx, { finding: from.id, into }, occasion)
    await insertWording(tx, { finding: into, number, text }, occasion)
  },
})

export function decide(state: FindingState, { finding, into, text }: Merging): Decision<Merged> {
  const shut = whyFindingsStand(state)
  if (shut) return shut
  if (finding === into) return findingRefused('merge-with-itself', { field: 'into' })
  const other = state.findings.find(({ id }) => id === into)
  if (state.finding === null || other === undefined) return findingRefused('finding-gone')
  const { review, school } = state
  return happened({
    ...findingsMerged({ review, school, finding, into }),
    from: state.finding,
    number: other.wordingNumber + 1,
    text,
  })
}
