import { type Refused, isRefused, refusalOf, refused } from '#kernel'
import { type NoteKind, type NoteWords, notesOf } from '#notes'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { bothParts } from '../policy.ts'
import { entriesSince } from '../evidence/evidence-store.ts'
import type { NoteId } from '../evidence/ids.ts'
import { workspaceOf } from '../workspace/workspace-view.ts'
import { type Finding, isAgreedByBoth } from './finding.ts'
import { findFindings } from './finding-store.ts'

/** A note behind a finding. `words` is null when the reader may not see it, or when it has been deleted. */
export type EvidenceBehind = {
  readonly note: NoteId
  readonly words: NoteWords | null
  readonly kind: NoteKind | null
  readonly by: string | null
}

export type FindingWithEvidence = Finding & {
  readonly agreed: boolean
  readonly behind: readonly EvidenceBehind[]
}

/** The findings of a review with the evidence behind each, for both parts of its team. */
export async function findingsOf(
  reading: Reading,
  review: ReviewId,
): Promise<readonly FindingWithEvidence[] | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const forbidden = refusalOf(bothParts, { actor, state: workspace, today })
  if (forbidden) return forbidden
  const person = actor.kind === 'person' ? actor.person : null
  if (person === null) return refused('not-found')
  const onlyPairedOr = workspace.side === 'host' ? person : null
  const { entries } = await entriesSince(db, { review, since: 0, onlyPairedOr })
  const notes = new Map(notesOf(entries).map((note) => [note.id, note]))
  const names = new Map(
    [...workspace.visitors, ...workspace.hosts].map(({ person, name }) => [String(person), name]),
  )
  const findings = await findFindings(db, review)
  return findings.map((finding) => ({
    ...finding,
    agreed: isAgreedByBoth(finding),
    behind: finding.evidence.map((id) => {
      const note = notes.get(id)
      return {
        note: id,
        words: note?.words ?? null,
        kind: note?.words?.kind ?? null,
        by: note ? (names.get(note.by) ?? null) : null,
      }
    }),
  }))
}
