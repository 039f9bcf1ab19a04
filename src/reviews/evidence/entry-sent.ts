import { z } from 'zod'
import { PersonId } from '#kernel'
import { noteGroups, noteKinds, notePhases, stances } from '#notes'
import { EntryId, NoteId, PhotographId } from './ids.ts'

const Tag = z.string().max(60).nullable()

export const NoteWordsSent = z.object({
  text: z.string().max(10_000),
  kind: z.enum(noteKinds),
  section: Tag,
  phase: z.enum(notePhases).nullable(),
  subject: Tag,
  group: z.enum(noteGroups).nullable(),
  source: Tag,
  pairedWith: PersonId.nullable(),
  photographs: z.array(PhotographId).max(20),
})

export const SaidSent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), words: NoteWordsSent }),
  z.object({ kind: z.literal('withdrawn') }),
  z.object({ kind: z.literal('stance'), stance: z.enum(stances), because: z.string().max(2000) }),
])

/** An entry as a device sends it. */
export const EntrySent = z.object({
  id: EntryId,
  note: NoteId,
  by: PersonId,
  device: z.uuid(),
  writtenAt: z.iso.datetime(),
  after: z.array(EntryId).max(50),
  said: SaidSent,
})
export type EntrySent = z.infer<typeof EntrySent>
