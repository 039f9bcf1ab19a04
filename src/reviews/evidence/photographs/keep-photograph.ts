import { z } from 'zod'
import { type Actor, type Decision, type FactOf, PersonId, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { bothParts } from '../../policy.ts'
import { photographReceived } from '../evidence-facts.ts'
import { evidenceRefused } from '../evidence-refusals.ts'
import { type EvidenceState, findEvidenceState } from '../evidence-state-store.ts'
import { NoteId, PhotographId } from '../ids.ts'
import { findPhotograph, insertPhotograph } from './photograph-store.ts'
import { whyTakesNoEvidence } from '../takes-evidence.ts'

const most = 400 * 1024

const Keeping = z.object({
  review: ReviewId,
  photograph: PhotographId,
  note: NoteId,
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
})
type Keeping = z.infer<typeof Keeping>
type State = EvidenceState & { readonly known: boolean }
type Kept = FactOf<typeof photographReceived> & { readonly taken: Keeping & { readonly person: PersonId } }

/** Takes a photograph that a device has made small and freed of what a camera adds, once. */
export const keepPhotograph = act<Transactor, Keeping, State, Kept>({
  name: 'reviews.keepPhotograph',
  input: Keeping,
  load: async (tx, { review, photograph }, { today }) => {
    const state = await findEvidenceState(tx, { review, today })
    const known = await findPhotograph(tx, { review, photograph })
    return state && { ...state, known: known !== null }
  },
  may: bothParts,
  decide,
  apply: (tx, { taken }, occasion) => insertPhotograph(tx, { ...taken, id: taken.photograph }, occasion),
})

export function decide(state: State, keeping: Keeping, { by }: { readonly by: Actor }): Decision<Kept> {
  if (state.known) return happened()
  const shut = whyTakesNoEvidence(state)
  if (shut) return shut
  if (!state.photographsAllowed) return evidenceRefused('photographs-not-allowed')
  if (keeping.bytes.length > most || !isBareJpeg(keeping.bytes)) return evidenceRefused('not-a-photograph')
  const { review, school } = state
  return happened({
    ...photographReceived({ review, school }),
    taken: { ...keeping, person: PersonId.parse(personOf(by)) },
  })
}

// JPEG begins FF D8; a segment FF E1 holds EXIF or XMP (ITU-T T.81, annex B; CIPA DC-008, 4.5.4).
export function isBareJpeg(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false
  for (let at = 2; bytes[at] === 0xff;) {
    const marker = bytes[at + 1]
    if (marker === 0xe1) return false
    if (marker === 0xda) return true
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
  }
  return false
}
