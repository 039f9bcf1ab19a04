import { type Note, notesOf } from '#notes'
import type { EntrySent } from './entry-sent.ts'
import { evidenceRefused } from './evidence-refusals.ts'
import type { Refused } from '#kernel'

/** What is known already about the notes that entries are about. */
export type KnownEntries = {
  readonly entries: readonly EntrySent[]
  /** Notes of those ids that stand in another review. */
  readonly elsewhere: ReadonlySet<string>
}

/** Why an entry is not taken from a person, or null when it is. */
export function whyNotEnter(entry: EntrySent, person: string, known: KnownEntries): Refused | null {
  if (entry.by !== person) return evidenceRefused('written-by-another')
  if (known.elsewhere.has(entry.note)) return evidenceRefused('note-of-another-review')
  if (entry.said.kind === 'stance') return null
  const note = noteBefore(entry, known)
  if (note === null || note.by === person || pairsOf(entry.note, known).has(person)) return null
  return evidenceRefused('not-your-note')
}

const noteBefore = ({ note }: EntrySent, { entries }: KnownEntries): Note | null =>
  notesOf(entries.filter((one) => one.note === note))[0] ?? null

const pairsOf = (note: string, { entries }: KnownEntries): ReadonlySet<string | null> =>
  new Set(
    entries.flatMap((one) =>
      one.note === note && one.said.kind === 'words' ? [one.said.words.pairedWith] : [],
    ),
  )
