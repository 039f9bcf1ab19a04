import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { onTheTeam } from '../policy.ts'
import { findingWithdrawn } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type FindingState, findFindingState } from './finding-state-store.ts'
import { withdraw } from './finding-store.ts'
import { FindingId } from './ids.ts'

const Withdrawing = z.object({ finding: FindingId })
type Withdrawing = z.infer<typeof Withdrawing>
type Withdrawn = FactOf<typeof findingWithdrawn>

/** The team no longer holds a finding. Its notes stay. */
export const withdrawFinding = act({
  name: 'reviews.withdrawFinding',
  input: Withdrawing,
  load: (tx: Transactor, { finding }: Withdrawing, { today }) => findFindingState(tx, { finding, today }),
  may: onTheTeam,
  decide,
  apply: (tx, { body: { finding } }: Withdrawn, occasion) => withdraw(tx, { finding, into: null }, occasion),
})

export function decide(state: FindingState): Decision<Withdrawn> {
  const shut = whyFindingsStand(state)
  if (shut) return shut
  const { finding, review, school } = state
  if (finding === null) return findingRefused('finding-gone')
  return happened(findingWithdrawn({ review, school, finding: finding.id }))
}
