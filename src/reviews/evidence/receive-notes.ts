import { z } from 'zod'
import { type Decision, type FactOf, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { bothParts } from '../policy.ts'
import { type EvidenceState, findEvidenceState } from './evidence-state-store.ts'
import { EntrySent } from './entry-sent.ts'
import { insertEntries, knownEntries } from './evidence-store.ts'
import { notesReceived } from './evidence-facts.ts'
import { type KnownEntries, whyNotEnter } from './may-enter.ts'
import { whyTakesNoEvidence } from './takes-evidence.ts'

export const Sending = z.object({
  review: ReviewId,
  entries: z.array(EntrySent).max(5000),
  /** Read from a recovery file rather than sent by the page. */
  recovered: z.boolean().default(false),
})
type Sending = z.infer<typeof Sending>
type State = EvidenceState & KnownEntries
type Received = FactOf<typeof notesReceived> & { readonly sent: readonly EntrySent[] }

/**
 * Takes what a device sends, however often it sends it. What one person may not say is left out and the rest taken:
 * the device is told of each entry by itself.
 */
export const receiveNotes = act<Transactor, Sending, State, Received>({
  name: 'reviews.receiveNotes',
  input: Sending,
  load: async (tx, { review, entries }, { today }) => {
    const state = await findEvidenceState(tx, { review, today })
    return state && { ...state, ...(await knownEntries(tx, { review, sent: entries })) }
  },
  may: bothParts,
  decide,
  apply: (tx, { body: { review }, sent }, occasion) => insertEntries(tx, { review, sent }, occasion),
})

export function decide(
  state: State,
  { entries, recovered }: Sending,
  { by }: { readonly by: Parameters<typeof personOf>[0] },
): Decision<Received> {
  const shut = whyTakesNoEvidence(state)
  if (shut) return shut
  const sent = taken(entries, personOf(by) ?? '', state)
  if (sent.length === 0) return happened()
  const { review, school } = state
  const notes = new Set(sent.map(({ note }) => note)).size
  return happened({ ...notesReceived({ review, school, notes, recovered }), sent })
}

/** What is new and may be said, each in the light of those before it. */
function taken(entries: readonly EntrySent[], person: string, known: KnownEntries): EntrySent[] {
  const had = new Set(known.entries.map(({ id }) => id))
  const sent: EntrySent[] = []
  for (const entry of entries) {
    const sofar = { ...known, entries: [...known.entries, ...sent] }
    if (had.has(entry.id) || whyNotEnter(entry, person, sofar)) continue
    had.add(entry.id)
    sent.push(entry)
  }
  return sent
}
