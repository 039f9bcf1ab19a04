import { z } from 'zod'
import { type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { leadersOfHost } from '../../policy.ts'
import { photographsAllowed, photographsForbidden } from '../evidence-facts.ts'
import { findEvidenceState } from '../evidence-state-store.ts'
import { deletePermission, insertPermission } from './photograph-store.ts'
import { whyTakesNoEvidence } from '../takes-evidence.ts'

const Asking = z.object({ review: ReviewId })
type Asking = z.infer<typeof Asking>

/** The school says yes to photographs in its review; until it does there are none. */
export const allowPhotographs = act({
  name: 'reviews.allowPhotographs',
  input: Asking,
  load: (tx: Transactor, { review }: Asking, { today }) => findEvidenceState(tx, { review, today }),
  may: leadersOfHost,
  decide: (state) =>
    whyTakesNoEvidence(state) ??
    happened(
      ...(state.photographsAllowed
        ? []
        : [photographsAllowed({ review: state.review, school: state.school })]),
    ),
  apply: (tx, { body: { review } }: FactOf<typeof photographsAllowed>, occasion) =>
    insertPermission(tx, review, occasion),
})

/** No more photographs; those that were taken stay until the evidence is deleted. */
export const forbidPhotographs = act({
  name: 'reviews.forbidPhotographs',
  input: Asking,
  load: (tx: Transactor, { review }: Asking, { today }) => findEvidenceState(tx, { review, today }),
  may: leadersOfHost,
  decide: (state) =>
    happened(
      ...(state.photographsAllowed
        ? [photographsForbidden({ review: state.review, school: state.school })]
        : []),
    ),
  apply: (tx, { body: { review } }: FactOf<typeof photographsForbidden>) => deletePermission(tx, review),
})
