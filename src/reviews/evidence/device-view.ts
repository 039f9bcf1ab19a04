import { type Refused, isRefused, longDate } from '#kernel'
import { evidenceSections } from '#frameworks'
import type { DevicePack, NotePhase, OnTheDevice } from '#notes'
import type { Phase } from '#partnership'
import type { Reading } from '#platform/database'
import { type ReviewId, reviewRoleWords } from '#seasons'
import type { Workspace } from '../workspace/workspace.ts'
import { activitiesOf } from '../timetable/timetable-store.ts'
import { lineOf } from '../timetable/timetable-view.ts'
import type { WorkspaceSide } from '../workspace/workspace-view.ts'
import { readEvidenceState } from './evidence-state-store.ts'
import { evidenceAsked } from './reads-evidence.ts'
import { whyTakesNoEvidence } from './takes-evidence.ts'

type Named = { readonly key: string; readonly title: string }

/** What a device brings along of one review, for the person who asks. */
export type DeviceView = DevicePack & { readonly side: WorkspaceSide }

export async function deviceView(reading: Reading, review: ReviewId): Promise<DeviceView | Refused> {
  const asked = await evidenceAsked(reading, review)
  if (isRefused(asked)) return asked
  const { workspace, person } = asked
  const state = await readEvidenceState(reading.db, { review, today: reading.today })
  const people = peopleOf(workspace)
  const { actor } = reading
  return {
    review,
    hostName: workspace.hostName,
    days: workspace.days,
    person,
    name: actor.kind === 'person' ? actor.name : '',
    side: workspace.side,
    people,
    sections: evidenceSections(workspace.framework).map(({ key, title, prompts }) => ({
      key,
      title,
      prompts,
    })),
    sources: sourcesOf(workspace),
    phases: phasesOf(workspace.phase),
    photographsAllowed: state?.photographsAllowed === true,
    safeguarding: safeguardingOf(workspace),
    protocol: workspace.framework.protocol,
    timetable: await timetableOf(reading, workspace, person),
    shut: (state && whyTakesNoEvidence(state)?.refusal.words) ?? null,
  }
}

async function timetableOf(
  { db }: Reading,
  workspace: Workspace,
  person: string,
): Promise<DevicePack['timetable']> {
  const activities = await activitiesOf(db, workspace.review)
  return workspace.days.map((day) => ({
    words: longDate(day),
    lines: activities
      .filter((one) => one.day === day)
      .map((one) => lineOf(workspace, one, person))
      .map(({ times, title, who, whom, place, mine }) => ({
        times,
        title,
        who,
        where: [whom, place].filter(Boolean).join(', '),
        mine,
      })),
  }))
}

const peopleOf = ({ visitors, hosts }: Workspace): OnTheDevice[] => [
  ...visitors.map(({ person, name, role }) => ({
    person,
    name,
    part: 'visitor' as const,
    words: reviewRoleWords[role],
  })),
  ...hosts.map(({ person, name, responsibility }) => ({
    person,
    name,
    part: 'host' as const,
    words: responsibility,
  })),
]

/** What two people see together: these activities are where evidence comes from. */
export const sourcesOf = ({ framework }: Pick<Workspace, 'framework'>): Named[] =>
  framework.activities.filter(({ who }) => who === 'pair').map(({ key, title }) => ({ key, title }))

export const safeguardingOf = ({ hosts }: Pick<Workspace, 'hosts'>) => {
  const lead = hosts.find(({ safeguarding }) => safeguarding)
  return lead ? { name: lead.name, telephone: lead.telephone } : null
}

const all: readonly NotePhase[] = [
  'earlyYears',
  'keyStage1',
  'keyStage2',
  'keyStage3',
  'keyStage4',
  'sixthForm',
]

export const phasesOf = (phase: Phase): readonly NotePhase[] => {
  if (phase === 'nursery') return all.slice(0, 1)
  if (phase === 'primary') return all.slice(0, 3)
  if (phase === 'secondary') return all.slice(3)
  if (phase === 'sixteenPlus') return all.slice(5)
  return all
}
