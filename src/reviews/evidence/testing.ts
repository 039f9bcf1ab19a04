import { type Actor, PersonId, newId, personOf } from '#kernel'
import { blankWords } from '#notes'
import type { EntrySent } from './entry-sent.ts'
import { EntryId, NoteId } from './ids.ts'

type Said = Partial<Omit<EntrySent, 'by'>> & { readonly by: Actor; readonly text?: string }

/** The first entry of a note, as a device sends it. */
export const anEntrySent = ({ by, text = 'Pupils explain how they know', ...said }: Said): EntrySent => ({
  id: newId(EntryId),
  note: newId(NoteId),
  by: PersonId.parse(personOf(by)),
  device: newId(EntryId),
  writtenAt: '2024-12-03T09:00:00.000Z',
  after: [],
  said: { kind: 'words', words: { ...blankWords, photographs: [], pairedWith: null, text } },
  ...said,
})
