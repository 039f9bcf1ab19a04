import { type Refused, isRefused } from '#kernel'
import { noteGroupWords, noteGroups, notePhaseWords, notesOf } from '#notes'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { type CoverageGrid, coverageOf, unseen } from './coverage.ts'
import { type DeviceView, deviceView } from './device-view.ts'
import { entriesSince } from './evidence-store.ts'
import { evidenceAsked } from './reads-evidence.ts'

export type Writer = { readonly name: string; readonly words: string; readonly notes: number }

/** Where the team has looked and where it has not. */
export type CoverageView = {
  readonly about: DeviceView
  readonly grids: readonly CoverageGrid[]
  readonly unseen: readonly string[]
  readonly untagged: number
  /** Those with the fewest notes first. */
  readonly writers: readonly Writer[]
}

export async function coverageView(reading: Reading, review: ReviewId): Promise<CoverageView | Refused> {
  const asked = await evidenceAsked(reading, review)
  if (isRefused(asked)) return asked
  const about = await deviceView(reading, review)
  if (isRefused(about)) return about
  const { entries } = await entriesSince(reading.db, { review, since: 0, onlyPairedOr: asked.onlyPairedOr })
  const notes = notesOf(entries).filter(({ words }) => words !== null)
  const { sections, sources, phases, people } = about
  const groups = noteGroups.map((key) => ({ key, title: noteGroupWords[key] }))
  const grids = [
    coverageOf(notes, { by: 'source', columns: sources, sections }),
    coverageOf(notes, {
      by: 'phase',
      columns: phases.map((key) => ({ key, title: notePhaseWords[key] })),
      sections,
    }),
    coverageOf(notes, { by: 'group', columns: groups, sections }),
  ]
  const [bySource] = grids
  return {
    about,
    grids,
    unseen: bySource ? unseen(bySource) : [],
    untagged: notes.filter(({ words }) => words?.section === null).length,
    writers: people
      .map(({ person, name, words }) => ({
        name,
        words,
        notes: notes.filter(({ by }) => by === person).length,
      }))
      .sort((one, other) => one.notes - other.notes || one.name.localeCompare(other.name)),
  }
}
