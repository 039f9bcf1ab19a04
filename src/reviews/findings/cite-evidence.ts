import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { NoteId } from '../evidence/ids.ts'
import { onTheTeam } from '../policy.ts'
import { evidenceCited, evidenceDropped } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type FindingState, findFindingState } from './finding-state-store.ts'
import { deleteEvidenceOf, insertEvidence } from './finding-store.ts'
import { FindingId } from './ids.ts'

const Citing = z.object({
  finding: z.uuid('Choose a finding').pipe(FindingId),
  notes: z.array(NoteId).min(1, 'Tick at least one note').max(100),
})
type Citing = z.infer<typeof Citing>
type Cited = FactOf<typeof evidenceCited> & { readonly cited: readonly NoteId[] }

/** More notes stand behind a finding. */
export const citeEvidence = act<Transactor, Citing, FindingState, Cited>({
  name: 'reviews.citeEvidence',
  input: Citing,
  load: (tx, { finding }, { today }) => findFindingState(tx, { finding, today }),
  may: onTheTeam,
  decide,
  apply: (tx, { body: { finding }, cited }) => insertEvidence(tx, finding, cited),
})

export function decide(state: FindingState, { notes }: Citing): Decision<Cited> {
  const shut = whyFindingsStand(state)
  if (shut) return shut
  const { finding, review, school } = state
  if (finding === null) return findingRefused('finding-gone')
  const cited = notes.filter((note) => !finding.evidence.includes(note))
  if (cited.length === 0) return happened()
  return happened({
    ...evidenceCited({ review, school, finding: finding.id, notes: cited.length }),
    cited,
  })
}

const Dropping = z.object({ finding: FindingId, note: NoteId })
type Dropping = z.infer<typeof Dropping>
type Dropped = FactOf<typeof evidenceDropped> & { readonly note: NoteId }

/** A note does not stand behind a finding after all. */
export const dropEvidence = act<Transactor, Dropping, FindingState, Dropped>({
  name: 'reviews.dropEvidence',
  input: Dropping,
  load: (tx, { finding }, { today }) => findFindingState(tx, { finding, today }),
  may: onTheTeam,
  decide: (state, { note }) => {
    const shut = whyFindingsStand(state)
    if (shut) return shut
    const { finding, review, school } = state
    if (finding === null) return findingRefused('finding-gone')
    return happened({ ...evidenceDropped({ review, school, finding: finding.id }), note })
  },
  apply: (tx, { body: { finding }, note }) => deleteEvidenceOf(tx, finding, note),
})
