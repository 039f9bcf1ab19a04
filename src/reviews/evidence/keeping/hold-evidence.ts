import { z } from 'zod'
import { type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { hostLeader, leadOf, officeOfReview } from '../../policy.ts'
import { evidenceHeld, evidenceReleased } from '../evidence-facts.ts'
import { evidenceRefused } from '../evidence-refusals.ts'
import { findEvidenceState } from '../evidence-state-store.ts'
import { insertHold, releaseHold } from './keeping-store.ts'

const Holding = z.object({
  review: ReviewId,
  why: z.string().trim().min(1, 'Say why the evidence has to be kept').max(400),
})
type Holding = z.infer<typeof Holding>
type Held = FactOf<typeof evidenceHeld>

/** Keeps the evidence beyond its time, such as while a complaint is looked into. */
export const holdEvidence = act({
  name: 'reviews.holdEvidence',
  input: Holding,
  load: (tx: Transactor, { review }: Holding, { today }) => findEvidenceState(tx, { review, today }),
  may: leadOf.or(hostLeader).or(officeOfReview),
  decide: ({ deleted, heldBecause, review, school }, { why }) => {
    if (deleted) return evidenceRefused('evidence-deleted')
    if (heldBecause !== null) return evidenceRefused('held-already', { field: 'why' })
    return happened(evidenceHeld({ review, school, why }))
  },
  apply: (tx, { body }: Held, occasion) => insertHold(tx, body, occasion),
})

const Releasing = z.object({ review: ReviewId })
type Releasing = z.infer<typeof Releasing>

/** The evidence may go when its time has come. */
export const releaseEvidence = act({
  name: 'reviews.releaseEvidence',
  input: Releasing,
  load: (tx: Transactor, { review }: Releasing, { today }) => findEvidenceState(tx, { review, today }),
  may: leadOf.or(hostLeader).or(officeOfReview),
  decide: ({ heldBecause, review, school }) =>
    heldBecause === null ? evidenceRefused('no-hold') : happened(evidenceReleased({ review, school })),
  apply: (tx, { body: { review } }: FactOf<typeof evidenceReleased>, occasion) =>
    releaseHold(tx, review, occasion),
})
