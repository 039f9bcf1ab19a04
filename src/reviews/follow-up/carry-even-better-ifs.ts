import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, theSystem } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { evenBetterIfsCarried } from '../facts.ts'
import { EvenBetterIfId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { replaceEvenBetterIfs } from './follow-up-store.ts'

const Carrying = z.object({
  review: ReviewId,
  evenBetterIfs: z.array(z.object({ section: z.string(), words: z.string().trim().min(1) })),
})
type Carrying = z.infer<typeof Carrying>
type Carried = FactOf<typeof evenBetterIfsCarried>

/** When a report is issued, what would be even better lives on from it: the next pack starts there. */
export const carryEvenBetterIfs = act({
  name: 'reviews.carryEvenBetterIfs',
  input: Carrying,
  load: (tx: Transactor, { review }: Carrying, { today }) => findWorkspaceToChange(tx, { review, today }),
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body }: Carried) => replaceEvenBetterIfs(tx, body),
})

export function decide(
  { review, school, issuedOn }: Workspace,
  { evenBetterIfs }: Carrying,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<Carried> {
  if (issuedOn === null) return refused('report-not-issued')
  const carried = evenBetterIfs.map((one) => ({ ...one, id: fresh(EvenBetterIfId) }))
  return happened(evenBetterIfsCarried({ review, school, evenBetterIfs: carried }))
}
