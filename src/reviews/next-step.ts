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
  /** Of a trust peer review: how much of its proformas and groups is there. */
  readonly ofTrust: { readonly answers: number; readonly schools: number; readonly groups: number } | null
}

export type PreparationKey =
  | 'hosts'
  | 'proformas'
  | 'pack'
  | 'followUp'
  | 'groups'
  | 'enquiry'
  | 'protocol'
  | 'timetable'

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

/** Everything that is to be ready before the first day, in the order in which one thing needs another. */
export const preparationTasks = (prepared: Preparation): PreparationTask[] => [
  ...tasksOfHost(prepared),
  ...tasksOfTrust(prepared),
  ...tasksOfBoth(prepared),
  protocolTask(prepared),
]

const dueFor = ({ framework, days }: Preparation, key: string): Day | null => dueDay(framework, key, days)

function tasksOfHost(prepared: Preparation): PreparationTask[] {
  const { hosts, briefed, documents, toFollowUp, followedUp } = prepared
  const ofHost = { yours: prepared.side === 'host', due: dueFor(prepared, 'pack') }
  const host = hostWord(prepared)
  const written = briefed ? `The ${host} has written its part.` : `The ${host} has yet to write its part.`
  const tasks: PreparationTask[] = [
    {
      ...ofHost,
      key: 'hosts',
      label: `Leaders of the ${host} who work with the visitors`,
      done: hosts > 0,
      words: hosts === 0 ? 'Nobody is named yet.' : `${counted(hosts, 'is named', 'are named')}.`,
    },
    {
      ...ofHost,
      key: 'pack',
      label: 'The pack',
      done: briefed,
      words: `${written} ${counted(documents, 'document', 'documents')}.`,
    },
  ]
  if (toFollowUp === 0) return tasks
  return tasks.concat({
    ...ofHost,
    key: 'followUp',
    label: 'What has become of last time’s even-better-ifs',
    done: followedUp >= toFollowUp,
    words: `The ${host} has spoken of ${followedUp} of ${toFollowUp}.`,
  })
}

const hostWord = ({ ofTrust }: Preparation): string => (ofTrust === null ? 'school' : 'trust')

function tasksOfTrust(prepared: Preparation): PreparationTask[] {
  const { ofTrust, side } = prepared
  if (ofTrust === null) return []
  const { answers, schools, groups } = ofTrust
  return [
    {
      key: 'proformas',
      label: 'Proformas: the trust and its schools',
      done: answers > 0 && schools > 0,
      yours: side === 'host',
      words: `${counted(answers, 'answer is', 'answers are')} written, ${counted(schools, 'school is', 'schools are')} chosen.`,
      due: dueFor(prepared, 'proformas'),
    },
    {
      key: 'groups',
      label: 'Groups of people to meet',
      done: groups > 0,
      yours: side === 'host' || side === 'lead',
      words: groups === 0 ? 'None is planned yet.' : `${counted(groups, 'is planned', 'are planned')}.`,
      due: dueFor(prepared, 'call'),
    },
  ]
}

function tasksOfBoth(prepared: Preparation): PreparationTask[] {
  const { side, lines, agreed } = prepared
  const ofBoth = { yours: side === 'lead' || side === 'host', due: dueFor(prepared, 'call') }
  return [
    {
      ...ofBoth,
      key: 'enquiry',
      label: 'Lines of enquiry',
      done: lines > 0,
      words: lines === 0 ? 'None yet.' : `${counted(lines, 'is agreed', 'are agreed')}.`,
    },
    { ...ofBoth, key: 'timetable', label: 'Timetable', done: agreed, words: timetableWords(prepared) },
  ]
}

function protocolTask(prepared: Preparation): PreparationTask {
  const { side, visitors, accepted, acceptedByMe } = prepared
  const visits = side === 'visitor' || side === 'lead'
  return {
    key: 'protocol',
    label: 'The protocol',
    done: visits ? acceptedByMe : accepted >= visitors,
    yours: visits,
    words: `${accepted} of ${visitors} visitors have accepted it.`,
    due: dueFor(prepared, 'packRead'),
  }
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
  readonly key: PreparationKey | 'today' | 'report' | null
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
      return {
        who: 'you',
        key: 'today',
        words: 'The review is under way: see who you are with today.',
        by: null,
      }
    case 'visited':
      return {
        ...others('The days are over. The team writes the report, and its host checks the facts.'),
        key: 'report',
      }
    case 'issued':
      return {
        ...others('The report is issued. What would be even better lives on from it.'),
        key: 'report',
      }
    case 'closed':
      return others('This review is closed.')
  }
}

const others = (words: string): WorkspaceStep => ({ who: 'others', key: null, words, by: null })

const asking: Record<PreparationKey, string> = {
  hosts: 'Name the leaders who will work with your visitors: every activity pairs one of each.',
  proformas: 'Write the proformas: what your visitors should know of your trust and its schools.',
  groups: 'Plan whom the team meets: who comes, and where.',
  pack: 'Write a few sentences for your visitors: what is particular about you, and how to arrive.',
  followUp: 'Say what has become of the even-better-ifs of your last review.',
  enquiry: 'Agree what the team looks into. The timetable draws itself from it.',
  timetable: 'Draw the timetable, look it over together, and agree it.',
  protocol: 'Read and accept the protocol.',
}

function nextBefore(prepared: Preparation): WorkspaceStep {
  const open = preparationTasks(prepared).filter(({ done }) => !done)
  const yours = open.find((task) => task.yours)
  if (yours) return { who: 'you', key: yours.key, words: askingFor(yours, prepared), by: yours.due }
  const [theirs] = open
  if (theirs) return { ...others(`${theirs.label}: ${theirs.words}`), by: theirs.due }
  return others('Everything is ready. Read the pack, and see you on the first day.')
}

const askingFor = ({ key }: PreparationTask, { activities }: Preparation): string =>
  key === 'timetable' && activities > 0 ? 'Look the timetable over together, and agree it.' : asking[key]
