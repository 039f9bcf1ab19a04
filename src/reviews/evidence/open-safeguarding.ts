import { z } from 'zod'
import { type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { bothParts } from '../policy.ts'
import { findWorkspace } from '../workspace/workspace-store.ts'
import { safeguardingOpened } from './evidence-facts.ts'

const Opening = z.object({ review: ReviewId })
type Opening = z.infer<typeof Opening>

/** Somebody has a concern about a child and needs the school’s safeguarding lead. That it was used is all that is kept. */
export const openSafeguarding = act({
  name: 'reviews.openSafeguarding',
  input: Opening,
  load: (tx: Transactor, { review }: Opening, { today }) => findWorkspace(tx, { review, today }),
  may: bothParts,
  decide: ({ review, school }) => happened(safeguardingOpened({ review, school })),
  apply: async (_tx, _fact: FactOf<typeof safeguardingOpened>) => {},
})
