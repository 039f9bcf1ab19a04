import { type Refused, isRefused, longDate } from '#kernel'
import { noteGroupWords, noteGroups, notePhaseWords, notesOf } from '#notes'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { freeTimes } from '../timetable/free-times.ts'
import { usualBells } from '../timetable/bells.ts'
import { spokenTimes } from '../timetable/clock-time.ts'
import { activitiesOf, bellsOf } from '../timetable/timetable-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type CoverageGrid, type Unseen, coverageOf, unseen } from './coverage.ts'
import { type DeviceView, deviceView } from './device-view.ts'
import { entriesSince } from './evidence-store.ts'
import { evidenceAsked } from './reads-evidence.ts'

export type Writer = { readonly name: string; readonly words: string; readonly notes: number }

/** A day’s times in which visitors have nothing in the timetable, with the host leaders who have nothing either. */
export type FreeDay = {
  readonly day: string
  readonly times: readonly { readonly times: string; readonly visitors: string; readonly hosts: string }[]
}

/** Where the team has looked and where it has not. */
export type CoverageView = {
  readonly about: DeviceView
  readonly grids: readonly CoverageGrid[]
  readonly unseen: readonly Unseen[]
  /** Who could look, by the timetable, today and later. */
  readonly free: readonly FreeDay[]
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
  return {
    about,
    grids,
    unseen: unseen(grids),
    free: await freeOf(reading, asked.workspace),
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

async function freeOf({ db, today }: Reading, workspace: Workspace): Promise<FreeDay[]> {
  const { review, days, visitors, hosts, phase } = workspace
  const asked = {
    bells: (await bellsOf(db, review)) ?? usualBells(phase),
    activities: await activitiesOf(db, review),
    visitors,
    hosts,
  }
  return days
    .filter((day) => day >= today)
    .map((day) => ({
      day: longDate(day),
      times: freeTimes({ day, ...asked }).map((free) => ({
        times: spokenTimes(free),
        visitors: free.visitors.join(', '),
        hosts: free.hosts.join(', '),
      })),
    }))
    .filter(({ times }) => times.length > 0)
}
