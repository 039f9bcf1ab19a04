import type { Day } from '#kernel'
import type { Framework } from '#frameworks'
import type { ReviewStage } from '#seasons'
import { dueDay } from './due.ts'
import type { WorkspaceSide } from './workspace/workspace-view.ts'

/** How far a review is prepared, and by whom it is asked. */
export type Preparation = {
  readonly side: WorkspaceSide
  readonly stage: ReviewStage
  readonly framework: Framework
  readonly days: readonly Day[]
  readonly hosts: number
  readonly briefed: boolean
  readonly documents: number
  /** Even-better-ifs of the review before, and how many of them the school has spoken of. */
  readonly toFollowUp: number
  readonly followedUp: number
  readonly lines: number
  readonly visitors: number
  readonly accepted: number
  readonly acceptedByMe: boolean
  readonly activities: number
  readonly agreed: boolean
}

export type PreparationKey = 'hosts' | 'pack' | 'followUp' | 'enquiry' | 'protocol' | 'timetable'

export type PreparationTask = {
  readonly key: PreparationKey
  readonly label: string
  readonly done: boolean
  /** Whether the one who asks is among those who do it. */
  readonly yours: boolean
  /** How far it is, in words: “2 of 4 have accepted”. */
  readonly words: string
  readonly due: Day | null
}

const bothArrange = ({ side }: Preparation) => side === 'lead' || side === 'host'

/** Everything that is to be ready before the first day, in the order in which one thing needs another. */
export function preparationTasks(prepared: Preparation): PreparationTask[] {
  const { side, framework, days } = prepared
  const by = (key: string) => dueDay(framework, key, days)
  const followUp: PreparationTask = {
    key: 'followUp',
    label: 'What has become of last time’s even-better-ifs',
    done: prepared.followedUp >= prepared.toFollowUp,
    yours: side === 'host',
    words: `The school has spoken of ${prepared.followedUp} of ${prepared.toFollowUp}.`,
    due: by('pack'),
  }
  return [
    {
      key: 'hosts',
      label: 'Leaders of the school who work with the visitors',
      done: prepared.hosts > 0,
      yours: side === 'host',
      words: prepared.hosts === 0 ? 'Nobody is named yet.' : counted(prepared.hosts, 'is named', 'are named'),
      due: by('pack'),
    },
    {
      key: 'pack',
      label: 'The pack',
      done: prepared.briefed,
      yours: side === 'host',
      words: `${prepared.briefed ? 'The school has written its part.' : 'The school has yet to write its part.'} ${counted(prepared.documents, 'document', 'documents')}.`,
      due: by('pack'),
    },
    ...(prepared.toFollowUp > 0 ? [followUp] : []),
    {
      key: 'enquiry',
      label: 'Lines of enquiry',
      done: prepared.lines > 0,
      yours: bothArrange(prepared),
      words: prepared.lines === 0 ? 'None yet.' : counted(prepared.lines, 'is agreed', 'are agreed'),
      due: by('call'),
    },
    {
      key: 'timetable',
      label: 'Timetable',
      done: prepared.agreed,
      yours: bothArrange(prepared),
      words: timetableWords(prepared),
      due: by('call'),
    },
    {
      key: 'protocol',
      label: 'The protocol',
      done: side === 'visitor' || side === 'lead' ? prepared.acceptedByMe : prepared.accepted >= prepared.visitors,
      yours: side === 'visitor' || side === 'lead',
      words: `${prepared.accepted} of ${prepared.visitors} visitors have accepted it.`,
      due: by('packRead'),
    },
  ]
}

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`

function timetableWords({ activities, agreed }: Preparation): string {
  if (activities === 0) return 'Nothing is in it yet.'
  return `${counted(activities, 'activity', 'activities')}, ${agreed ? 'agreed' : 'not agreed yet'}.`
}

export type WorkspaceStep = {
  readonly words: string
  readonly who: 'you' | 'others'
  readonly key: PreparationKey | 'today' | null
  readonly by: Day | null
}

/** What comes next for whoever asks. */
export function nextStepIn(prepared: Preparation): WorkspaceStep {
  switch (prepared.stage) {
    case 'cancelled':
      return others('This review was cancelled.')
    case 'requested':
    case 'postponed':
      return others('The review has no days yet. The workspace fills as soon as it has.')
    case 'dated':
    case 'leadAssigned':
    case 'teamForming':
    case 'teamFull':
      return nextBefore(prepared)
    case 'underWay':
      return { who: 'you', key: 'today', words: 'The review is under way: see who you are with today.', by: null }
    case 'visited':
      return others('The days are over. The team writes the report, and the school checks its facts.')
    case 'issued':
      return others('The report is issued. What would be even better lives on from it.')
    case 'closed':
      return others('This review is closed.')
  }
}

const others = (words: string): WorkspaceStep => ({ who: 'others', key: null, words, by: null })

const asking: Record<PreparationKey, string> = {
  hosts: 'Name the leaders who will work with your visitors: every activity pairs one of each.',
  pack: 'Write a few sentences for your visitors: what is particular about your school, and how to arrive.',
  followUp: 'Say what has become of the even-better-ifs of your last review.',
  enquiry: 'Agree what the team looks into. The timetable draws itself from it.',
  timetable: 'Draw the timetable, look it over together, and agree it.',
  protocol: 'Read and accept the protocol.',
}

function nextBefore(prepared: Preparation): WorkspaceStep {
  const open = preparationTasks(prepared).filter(({ done }) => !done)
  const yours = open.find((task) => task.yours)
  if (yours) return { who: 'you', key: yours.key, words: asking[yours.key], by: yours.due }
  const [theirs] = open
  if (theirs) return { ...others(`${theirs.label}: ${theirs.words}`), by: theirs.due }
  return others('Everything is ready. Read the pack, and see you on the first day.')
}
