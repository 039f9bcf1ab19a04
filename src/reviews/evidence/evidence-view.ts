import { type Day, type Refused, isRefused } from '#kernel'
import { type Note, notesOf } from '#notes'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { findFindings } from '../findings/finding-store.ts'
import { type DeviceView, deviceView } from './device-view.ts'
import { readEvidenceState } from './evidence-state-store.ts'
import { entriesSince } from './evidence-store.ts'
import { evidenceAsked } from './reads-evidence.ts'
import { deletionDay } from './keeping/deletion-day.ts'

export type NoteLine = Note & {
  readonly writer: string
  readonly pairedName: string | null
  readonly sectionTitle: string | null
  readonly sourceTitle: string | null
  readonly opinionsNamed: readonly {
    readonly name: string
    readonly differs: boolean
    readonly because: string
  }[]
  /** How many findings it stands behind. */
  readonly cited: number
}

/** The evidence of a review as the reader may see it, newest first, and what the form to add to it needs. */
export type EvidenceView = {
  readonly about: DeviceView
  readonly notes: readonly NoteLine[]
  readonly deletesOn: Day | null
  readonly heldBecause: string | null
  readonly mayAllowPhotographs: boolean
}

export async function evidenceView(reading: Reading, review: ReviewId): Promise<EvidenceView | Refused> {
  const asked = await evidenceAsked(reading, review)
  if (isRefused(asked)) return asked
  const about = await deviceView(reading, review)
  if (isRefused(about)) return about
  const { db, today } = reading
  const [{ entries }, findings, state] = await Promise.all([
    entriesSince(db, { review, since: 0, onlyPairedOr: asked.onlyPairedOr }),
    findFindings(db, review),
    readEvidenceState(db, { review, today }),
  ])
  const cited = findings.flatMap(({ evidence }) => evidence.map(String))
  return {
    about,
    notes: notesOf(entries)
      .filter(({ words }) => words !== null)
      .map((note) => lineOf(note, about, cited))
      .reverse(),
    deletesOn: state && deletionDay(state),
    heldBecause: state?.heldBecause ?? null,
    mayAllowPhotographs: asked.workspace.side === 'host' && about.shut === null,
  }
}

function lineOf(note: Note, about: DeviceView, cited: readonly string[]): NoteLine {
  const { words } = note
  const nameOf = (person: string) =>
    about.people.find((one) => one.person === person)?.name ??
    (person === about.person ? about.name : 'A leader')
  return {
    ...note,
    writer: nameOf(note.by),
    pairedName: words?.pairedWith ? nameOf(words.pairedWith) : null,
    sectionTitle: about.sections.find(({ key }) => key === words?.section)?.title ?? null,
    sourceTitle: about.sources.find(({ key }) => key === words?.source)?.title ?? null,
    opinionsNamed: note.opinions.map(({ person, stance, because }) => ({
      name: nameOf(person),
      differs: stance === 'differ',
      because,
    })),
    cited: cited.filter((id) => id === note.id).length,
  }
}
