import { z } from 'zod'
import {
  type Actor,
  type Decision,
  type FactOf,
  type Occasion,
  PersonId,
  act,
  happened,
  personOf,
} from '#kernel'
import { likenessWords, noteGroups, noteKinds, notePhases, suspicionsIn } from '#notes'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { bothParts } from '../policy.ts'
import { notesReceived } from './evidence-facts.ts'
import { evidenceRefused } from './evidence-refusals.ts'
import type { EntrySent } from './entry-sent.ts'
import { type EvidenceState, findEvidenceState } from './evidence-state-store.ts'
import { insertEntries } from './evidence-store.ts'
import { EntryId, NoteId } from './ids.ts'
import { whyTakesNoEvidence } from './takes-evidence.ts'

const optional = z
  .string()
  .trim()
  .max(60, 'Use at most 60 characters')
  .transform((text) => text || null)
  .nullable()
  .default(null)
const oneOf = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.preprocess((said) => (said === '' ? null : said), z.enum(options).nullable().default(null))

const Writing = z.object({
  review: ReviewId,
  text: z.string().trim().min(1, 'Write what you saw or heard').max(10_000),
  kind: z.enum(noteKinds, 'Choose what kind of note it is'),
  section: optional,
  phase: oneOf(notePhases),
  subject: optional,
  group: oneOf(noteGroups),
  source: optional,
  pairedWith: z.preprocess((said) => (said === '' ? null : said), PersonId.nullable().default(null)),
  /** Ticked: no child can be told from it. */
  nobodyNamed: z.boolean().default(false),
})
type Writing = z.infer<typeof Writing>
type Written = FactOf<typeof notesReceived> & { readonly entry: EntrySent }

/** A note from the plain form: the same as one from a device, made where the form arrives. */
export const writeNote = act<Transactor, Writing, EvidenceState, Written>({
  name: 'reviews.writeNote',
  input: Writing,
  load: (tx, { review }, { today }) => findEvidenceState(tx, { review, today }),
  may: bothParts,
  decide,
  apply: (tx, { body: { review }, entry }, occasion) =>
    insertEntries(tx, { review, sent: [entry] }, occasion),
})

type Asked = Pick<Occasion, 'fresh' | 'at'> & { readonly by: Actor }

export function decide(state: EvidenceState, writing: Writing, { fresh, at, by }: Asked): Decision<Written> {
  const shut = whyTakesNoEvidence(state)
  if (shut) return shut
  const { review: _, nobodyNamed, ...words } = writing
  const people = [...state.visitors, ...state.hosts].map(({ name }) => name)
  const [suspicion] = nobodyNamed ? [] : suspicionsIn(words.text, { people, cleared: [] })
  if (suspicion) {
    const found = `“${suspicion.found}” ${likenessWords[suspicion.likeness]}`
    return evidenceRefused('looks-like-a-child', { found, field: 'text' })
  }
  const entry: EntrySent = {
    id: fresh(EntryId),
    note: fresh(NoteId),
    by: PersonId.parse(personOf(by)),
    device: fresh(EntryId),
    writtenAt: at,
    after: [],
    said: { kind: 'words', words: { ...words, photographs: [] } },
  }
  const { review, school } = state
  return happened({ ...notesReceived({ review, school, notes: 1, recovered: false }), entry })
}
