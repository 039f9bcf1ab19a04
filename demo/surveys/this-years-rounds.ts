import { type Day, type PersonId, addDays, day, longDate } from '#kernel'
import { partnershipYear } from '#partnership'
import { trainingModeWords } from '#practitioners'
import { SurveyRoundId } from '#surveys'
import type { DemoPractitioners } from '../practitioners/practitioners.ts'
import type { DemoSession } from '../practitioners/sessions.ts'
import { type Chance, chanceOf, demoId } from '../random.ts'
import { idOfSubject } from './subject-id.ts'
import { type Split, responsesOf } from './deal.ts'
import type { DemoRound } from './round.ts'

/** What the facilitators of September 2023 said: a mean of 4.9, and that all strongly agree. */
const ofFacilitators = { 'TRAIN-1': { best: 8 / 9, next: 1 / 9 } }

/** Training that was asked about: the facilitators’ of 2023/24, and everybody’s of this year. */
export function trainingRounds({ sessions, enrolments }: DemoPractitioners): DemoRound[] {
  const chance = chanceOf('surveys of training')
  const completers = Map.groupBy(
    enrolments.filter(({ state }) => state === 'completed'),
    ({ session }) => session,
  )
  return sessions.flatMap((session): DemoRound[] => {
    const people = (completers.get(session) ?? []).map(({ person }) => person)
    if (people.length === 0) return []
    if (session.kind === 'facilitator') return [facilitatorRound(chance, session, people)]
    return session.heldOn >= '2024-09-01' ? [roundOfThisYear(chance, session, people)] : []
  })
}

const facilitatorRound = (chance: Chance, session: DemoSession, people: readonly PersonId[]): DemoRound => {
  const next = Math.round(people.length * ofFacilitators['TRAIN-1'].next)
  return roundAbout(session, {
    people,
    asks: ['TRAIN-1', 'TRAIN-2'],
    responses: responsesOf(chance, {
      'TRAIN-1': [people.length - next, next, 0, 0, 0],
      'TRAIN-2': [people.length, 0, 0, 0, 0],
    }),
  })
}

/** The first session of the year had too few answers to show. */
function roundOfThisYear(chance: Chance, session: DemoSession, people: readonly PersonId[]): DemoRound {
  const answering =
    session.heldOn < '2024-09-26' ? Math.min(3, people.length) : Math.round(people.length * 0.6)
  const best = Math.ceil(answering * 0.7)
  const split: Split = [best, answering - best, 0, 0, 0]
  return roundAbout(session, {
    people,
    asks: ['TRAIN-1', 'TRAIN-2', 'TRAIN-3'],
    responses: responsesOf(chance, { 'TRAIN-1': split, 'TRAIN-2': split }),
  })
}

type Said = Pick<DemoRound, 'people' | 'asks' | 'responses'>

const roundAbout = ({ id, title, heldOn, kind, mode }: DemoSession, said: Said): DemoRound => ({
  ...said,
  id: demoId(SurveyRoundId, 'survey round', 'training', id),
  code: 'training',
  programme: kind === 'facilitator' ? 'facilitation' : kind,
  series: '',
  subject: { kind: 'trainingSession', id },
  title: `${title}, ${longDate(heldOn)}`,
  year: partnershipYear(Number(heldOn.slice(0, 4))),
  opensOn: addDays(heldOn, 1),
  closesOn: addDays(heldOn, 15),
  facets: { Mode: trainingModeWords[mode] },
  readers: [],
})

const conference: Day = day('2024-10-04')

/** A conference of this month whose survey is open for two more days; some of the nine people have yet to answer it. */
export function conferenceRound(leaders: readonly PersonId[], waiting: readonly PersonId[]): DemoRound {
  const chance = chanceOf('survey of the conference')
  const title = `National Network Conference, ${longDate(conference)}`
  return {
    id: demoId(SurveyRoundId, 'survey round', 'event', title),
    code: 'event',
    asks: ['EVENT-1', 'EVENT-2', 'EVENT-4'],
    programme: '',
    series: 'nationalConference',
    subject: { kind: 'event', id: idOfSubject('event', title) },
    title,
    year: partnershipYear(2024),
    opensOn: addDays(conference, 3),
    closesOn: addDays(conference, 14),
    facets: {},
    readers: [],
    people: [...chance.some(leaders, 34), ...waiting],
    responses: responsesOf(chance, { 'EVENT-1': [15, 7, 1, 0, 0], 'EVENT-2': [12, 9, 2, 0, 0] }),
  }
}
