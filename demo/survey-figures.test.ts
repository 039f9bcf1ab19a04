import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#platform/database'
import { aPgliteDatabase } from '#platform/database/testing'
import { type SurveyAnswer, surveyAnswers } from '#surveys'
import { demoToday } from './index.ts'
import { answer, loadQuietly } from './testing.ts'

let database: Database
let thisYear: readonly SurveyAnswer[] = []
let yearBefore: readonly SurveyAnswer[] = []

beforeAll(async () => {
  database = await aPgliteDatabase()
  await loadQuietly(database)
  const of = (year: string) => surveyAnswers(database.reader, { year, today: demoToday })
  thisYear = await of('2023/24')
  yearBefore = await of('2022/23')
})
afterAll(() => database.close())

type Of = { readonly programme?: string; readonly series?: string }

function answersTo(answers: readonly SurveyAnswer[], feeds: string, { programme, series }: Of) {
  return answers.filter(
    (one) =>
      one.feeds === feeds &&
      (programme === undefined || one.programme === programme) &&
      (series === undefined || one.series === series),
  )
}

const timesIn = (answers: readonly SurveyAnswer[]) => answers.reduce((sum, { times }) => sum + times, 0)

function shareOf(feeds: string, of: Of = {}, answers = thisYear): number {
  const found = answersTo(answers, feeds, of)
  return (100 * timesIn(found.filter(({ positive }) => positive))) / timesIn(found)
}

function meanOf(feeds: string, of: Of = {}): string {
  const found = answersTo(thisYear, feeds, of)
  return (found.reduce((sum, { value, times }) => sum + value * times, 0) / timesIn(found)).toFixed(1)
}

describe('out of answers come', () => {
  test('95 per cent of hosts and over 98 per cent of reviewers satisfied in 2023/24', () => {
    expect(Math.round(shareOf('qar.hostsSatisfied'))).toBe(95)
    expect(shareOf('qar.reviewersSatisfied')).toBeGreaterThan(98)
    expect(timesIn(answersTo(thisYear, 'qar.hostsSatisfied', {}))).toBeGreaterThan(395)
  })

  test('98 per cent left in a better place and 92 per cent with an idea brought back in 2022/23', () => {
    expect(Math.round(shareOf('qar.leftInABetterPlace', {}, yearBefore))).toBe(98)
    expect(Math.round(shareOf('qar.broughtAnIdeaBack', {}, yearBefore))).toBe(92)
  })

  test('the facilitators’ training at 4.9, and all who will use it', () => {
    expect(meanOf('training.rating', { programme: 'facilitation' })).toBe('4.9')
    expect(shareOf('training.willUse', { programme: 'facilitation' })).toBe(100)
  })

  test.each([
    ['send', '4.8', '4.8', '4.8'],
    ['growingTheTop', '4.6', '4.9', '4.8'],
    ['extendingLeadingPractice', '4.6', '4.9', '4.7'],
  ])('%s: facilitation, hosts and visitors', (programme, facilitation, hosts, visitors) => {
    expect(meanOf('facilitation.rating', { programme })).toBe(facilitation)
    expect(meanOf('visit.hostSatisfaction', { programme })).toBe(hosts)
    expect(meanOf('visit.visitorSatisfaction', { programme })).toBe(visitors)
  })

  test('the Jubilee Networks: facilitation 4.8, in meetings 4.9, meetings overall 4.7', () => {
    const programme = 'jubileeNetworks'
    expect(meanOf('facilitation.rating', { programme })).toBe('4.8')
    expect(meanOf('network.facilitation', { programme })).toBe('4.9')
    expect(meanOf('visit.visitorSatisfaction', { programme })).toBe('4.7')
  })

  test.each([
    ['send', 'launch', '4.7'],
    ['send', 'wrapUp', '4.4'],
    ['growingTheTop', 'launch', '4.7'],
    ['growingTheTop', 'wrapUp', '4.5'],
    ['growingTheTop', 'midYear', '4.4'],
  ])('%s: the %s at %s', (programme, series, mean) => {
    expect(meanOf('event.satisfaction', { programme, series })).toBe(mean)
  })

  test('what visitors of programmes take home', () => {
    const shares = [
      shareOf('send.ownProvision'),
      shareOf('send.share'),
      shareOf('send.nextSteps'),
      shareOf('visit.shortTerm', { programme: 'growingTheTop' }),
      shareOf('visit.longerTerm', { programme: 'growingTheTop' }),
      shareOf('visit.shortTerm', { programme: 'extendingLeadingPractice' }),
    ]
    expect(shares.map((share) => Math.round(share))).toEqual([97, 92, 95, 62, 90, 76])
    expect(meanOf('event.satisfaction', { programme: 'extendingLeadingPractice' })).toBe('4.6')
  })

  test('conferences and Sharing Leading Practice: three at 4.6, five at 96 per cent', () => {
    const conferences = answersTo(thisYear, 'event.satisfaction', { series: 'nationalConference' })
    const sharing = answersTo(thisYear, 'event.satisfaction', { series: 'sharingLeadingPractice' })
    expect(meanOf('event.satisfaction', { series: 'nationalConference' })).toBe('4.6')
    expect(new Set(conferences.map(({ subject }) => subject)).size).toBe(3)
    expect(shareOf('event.satisfaction', { series: 'sharingLeadingPractice' })).toBe(96)
    expect(new Set(sharing.map(({ subject }) => subject)).size).toBe(5)
  })

  test('the Trust Leaders’ Network and four Trust Peer Reviews', () => {
    expect(meanOf('tln.satisfaction', { series: 'trustVisit' })).toBe('4.9')
    expect(meanOf('tln.satisfaction', { series: 'trustConference' })).toBe('4.8')
    expect(Math.round(shareOf('tln.residentialInsights'))).toBe(90)
    const all = [
      shareOf('tln.influence', { series: 'trustVisit' }),
      shareOf('tln.share', { series: 'trustConference' }),
      shareOf('tln.satisfaction', { series: 'businessWebinar' }),
      shareOf('tln.share', { series: 'businessWebinar' }),
      shareOf('tln.residentialRating'),
      shareOf('tpr.hostsSatisfied'),
      shareOf('tpr.reviewersSatisfied'),
      shareOf('tpr.willLeadToChanges'),
      shareOf('tpr.tookSomethingBack'),
    ]
    expect(all).toEqual(all.map(() => 100))
    expect(new Set(answersTo(thisYear, 'tpr.hostsSatisfied', {}).map(({ subject }) => subject)).size).toBe(4)
  })

  test('nothing where the report of 2023/24 lost its figure', () => {
    const lost = [
      'event.share',
      'event.changedSomething',
      'qar.leftInABetterPlace',
      'qar.broughtAnIdeaBack',
      'qar.newAreas',
      'qar.previousResolved',
      'qar.previousStarted',
      'tpr.rewarding',
      'tpr.alignmentUseful',
      'visit.share',
      'visit.projectMoved',
    ]
    expect(lost.filter((feeds) => answersTo(thisYear, feeds, {}).length > 0)).toEqual([])
    expect(answersTo(thisYear, 'tln.influence', { series: 'trustConference' })).toEqual([])
  })
})

test('rounds of this year are scheduled, open, about to close and closed; one closed with too few to show', async () => {
  const counts = await answer(
    database,
    `select count(*) filter (where opens_on > '${demoToday}') > 0 as scheduled,
       count(*) filter (where opens_on <= '${demoToday}' and closes_on >= '${demoToday}') > 0 as open,
       count(*) filter (where closes_on between '${demoToday}' and '${demoToday}'::date + 2) > 0 as closing,
       count(*) filter (where closes_on < '${demoToday}' and answers between 1 and 4) > 0 as few,
       count(*) filter (where closes_on < '${demoToday}' and answers > 4) > 0 as enough
     from survey_round, lateral (select count(*) as answers from survey_response where round_id = survey_round.id) as said
     where year = '2024/25'`,
  )
  expect(counts).toEqual({ scheduled: true, open: true, closing: true, few: true, enough: true })
})
