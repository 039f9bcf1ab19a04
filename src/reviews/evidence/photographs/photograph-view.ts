import { type Refused, isRefused, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { entriesSince } from '../evidence-store.ts'
import type { PhotographId } from '../ids.ts'
import { findPhotograph } from './photograph-store.ts'
import { evidenceAsked } from '../reads-evidence.ts'

type Asked = { readonly review: ReviewId; readonly photograph: PhotographId }

/** A photograph’s bytes, for those who may read the note that it belongs to. */
export async function photographView(
  reading: Reading,
  asked: Asked,
): Promise<Uint8Array<ArrayBuffer> | Refused> {
  const evidence = await evidenceAsked(reading, asked.review)
  if (isRefused(evidence)) return evidence
  const found = await findPhotograph(reading.db, asked)
  if (!found) return refused('not-found')
  const { onlyPairedOr } = evidence
  const { entries } = await entriesSince(reading.db, { review: asked.review, since: 0, onlyPairedOr })
  return entries.some(({ note }) => note === found.note) ? new Uint8Array(found.bytes) : refused('not-found')
}
