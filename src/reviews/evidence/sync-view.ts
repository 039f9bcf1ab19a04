import { type Refused, isRefused, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { readEvidenceState } from './evidence-state-store.ts'
import { entriesSince, idsHeld, knownEntries } from './evidence-store.ts'
import type { EntrySent } from './entry-sent.ts'
import { whyNotEnter } from './may-enter.ts'
import { evidenceAsked } from './reads-evidence.ts'
import { whyTakesNoEvidence } from './takes-evidence.ts'

export type SyncAsked = {
  readonly review: ReviewId
  readonly sent: readonly EntrySent[]
  readonly since: number
}

/** What a device is told after it has sent: what the server has, what it will not take and why, and what is new. */
export type SyncView = {
  readonly confirmed: readonly string[]
  readonly refused: readonly { readonly id: string; readonly why: string }[]
  readonly entries: readonly EntrySent[]
  readonly upTo: number
}

export async function syncView(
  reading: Reading,
  { review, sent, since }: SyncAsked,
): Promise<SyncView | Refused> {
  const { db, today } = reading
  const asked = await evidenceAsked(reading, review)
  if (isRefused(asked)) return asked
  const state = await readEvidenceState(db, { review, today })
  if (!state) return refused('not-found')
  const held = await idsHeld(db, { review, sent })
  const missing = sent.filter(({ id }) => !held.has(id))
  const known = await knownEntries(db, { review, sent: missing })
  const shut = whyTakesNoEvidence(state)
  const refusals = missing.flatMap((entry) => {
    const why = shut ?? whyNotEnter(entry, asked.person, known)
    return why ? [{ id: entry.id, why: why.refusal.words }] : []
  })
  const arrived = await entriesSince(db, { review, since, onlyPairedOr: asked.onlyPairedOr })
  return { confirmed: [...held], refused: refusals, ...arrived }
}
