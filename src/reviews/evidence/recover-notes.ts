import { z } from 'zod'
import type { Refused } from '#kernel'
import { type Actor, personOf } from '#kernel'
import type { ReviewId } from '#seasons'
import { EntrySent } from './entry-sent.ts'
import { evidenceRefused } from './evidence-refusals.ts'

const FileRead = z.object({
  format: z.literal('critical-friend-notes'),
  version: z.literal(1),
  review: z.uuid(),
  person: z.uuid(),
  entries: z.array(EntrySent).max(5000),
})

type Reading = { readonly review: ReviewId; readonly by: Actor }

/** Reads a recovery file as what its device would have sent; its entries go where sent ones go. */
export function readRecoveryFile(text: string, { review, by }: Reading): EntrySent[] | Refused {
  const read = FileRead.safeParse(parsed(text))
  if (!read.success) return evidenceRefused('not-a-recovery-file', { field: 'file' })
  if (read.data.review !== review) return evidenceRefused('file-of-another-review', { field: 'file' })
  if (read.data.person !== personOf(by)) return evidenceRefused('file-of-another-person', { field: 'file' })
  return read.data.entries
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
