import { z } from 'zod'
import { type Day, type Decision, type FactOf, act, addDays, happened, theSystem } from '#kernel'
import type { Reader, Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { deletionDay, daysEvidenceIsKept } from './deletion-day.ts'
import { evidenceDeleted } from '../evidence-facts.ts'
import { evidenceRefused } from '../evidence-refusals.ts'
import { type EvidenceState, findEvidenceState } from '../evidence-state-store.ts'
import { type EvidenceCount, countEvidence, deleteAllEvidence, reviewsIssuedBy } from './keeping-store.ts'

const Deleting = z.object({ review: ReviewId })
type Deleting = z.infer<typeof Deleting>
type State = EvidenceState & { readonly count: EvidenceCount }
type Deleted = FactOf<typeof evidenceDeleted>

/** The notes and photographs of a review go 90 days after its report was issued, unless somebody holds them. */
export const deleteEvidence = act<Transactor, Deleting, State, Deleted>({
  name: 'reviews.deleteEvidence',
  input: Deleting,
  load: async (tx, { review }, { today }) => {
    const state = await findEvidenceState(tx, { review, today })
    return state && { ...state, count: await countEvidence(tx, review) }
  },
  may: theSystem,
  decide,
  apply: (tx, { body }, occasion) => deleteAllEvidence(tx, body, occasion),
})

export function decide(state: State, _: Deleting, { today }: { readonly today: Day }): Decision<Deleted> {
  const due = deletionDay(state)
  if (due === null || today < due) return evidenceRefused('not-due')
  const { review, school, count } = state
  return happened(evidenceDeleted({ review, school, ...count }))
}

/** Reviews whose evidence is due to go today. */
export const evidenceDue = (db: Reader, today: Day): Promise<ReviewId[]> =>
  reviewsIssuedBy(db, addDays(today, -daysEvidenceIsKept))
