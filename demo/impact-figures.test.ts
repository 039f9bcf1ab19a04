import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Figure,
  type YearRows,
  allMetrics,
  computeAll,
  metricOf,
  shownAs,
  differenceOf,
  yearRows,
} from '#impact'
import { partnershipYear } from '#partnership'
import type { Database } from '#platform/database'
import { readConfig } from '#platform/config'
import { aPgliteDatabase } from '#platform/database/testing'
import { listedFigures } from './published-figures-listed.ts'
import { loadQuietly } from './testing.ts'
import { demoToday } from './today.ts'

let database: Database
let figures: ReadonlyMap<string, Figure>
let before: ReadonlyMap<string, Figure>

const year = partnershipYear(2023)
const byMetric = (rows: YearRows) =>
  new Map(computeAll(allMetrics, rows).map((figure) => [figure.metric, figure]))
const make = async (of = year) => byMetric(await yearRows(database.reader, { year: of, today: demoToday }))

beforeAll(async () => {
  database = await aPgliteDatabase()
  await loadQuietly(database)
  figures = await make()
  before = await make(partnershipYear(2022))
})
afterAll(() => database.close())

function shown(id: string, of = figures): string {
  const [metric, figure] = [metricOf(id), of.get(id)]
  if (!metric || !figure) return `there is no metric ${id}`
  return figure.value === null ? figure.status : shownAs(metric, figure.value)
}
const allShown = (...ids: readonly string[]) => ids.map((id) => shown(id))

function differs(id: string, of = figures): string {
  const [metric, figure] = [metricOf(id), of.get(id)]
  if (!metric || !figure || figure.value === null || figure.england === null) return 'not compared'
  return differenceOf(metric, figure.value, figure.england).words
}

describe('of 2023/24, out of rows', () => {
  test('575 schools are 529 Full Partners, 45 Network Partners and 1 at the Gateway', () => {
    expect(allShown('reach.schools', 'reach.full', 'reach.network', 'reach.gateway')).toEqual([
      '575',
      '529',
      '45',
      '1',
    ])
  })

  test('384,977 pupils, 150 trusts and 42 hubs are reached', () => {
    expect(allShown('reach.pupils', 'reach.trusts', 'reach.hubs')).toEqual(['384,977', '150', '42'])
  })

  test('31% have free school meals, 7 points above England, after 28% and 4 the year before', () => {
    expect([shown('sector.fsm'), differs('sector.fsm')]).toEqual(['31%', '7 percentage points higher'])
    expect([shown('sector.fsm', before), differs('sector.fsm', before)]).toEqual([
      '28%',
      '4 percentage points higher',
    ])
  })

  test('49, 28 and 22% of schools are primary, secondary and special: 99 in all, and left alone', () => {
    expect(allShown('sector.primary', 'sector.secondary', 'sector.special')).toEqual(['49%', '28%', '22%'])
    expect(figures.get('sector.primary')).toMatchObject({ n: 551, england: 78 })
  })

  test('62% reach the expected standard at key stage 2, 1 point above England, 2 the year before', () => {
    expect([shown('ks2.expected'), differs('ks2.expected')]).toEqual(['62%', '1 percentage point higher'])
    expect([shown('ks2.expected', before), differs('ks2.expected', before)]).toEqual([
      '62%',
      '2 percentage points higher',
    ])
    expect(figures.get('ks2.expected')?.status).toBe('revised')
  })

  test('49% of disadvantaged pupils do, 3 points above; suppressed schools lower the coverage', () => {
    expect([shown('ks2.expectedDisadvantaged'), differs('ks2.expectedDisadvantaged')]).toEqual([
      '49%',
      '3 percentage points higher',
    ])
    const { coverage } = figures.get('ks2.expectedDisadvantaged') ?? {}
    expect(coverage).toBeGreaterThan(0.9)
    expect(coverage).toBeLessThan(1)
  })

  test('disadvantaged pupils have an Attainment 8 of 38, 3 above, and a Progress 8 of −0.45, 0.10 above', () => {
    expect([shown('ks4.attainment8Disadvantaged'), differs('ks4.attainment8Disadvantaged')]).toEqual([
      '38',
      '3 higher',
    ])
    expect([shown('ks4.progress8Disadvantaged'), differs('ks4.progress8Disadvantaged')]).toEqual([
      '−0.45',
      '0.10 higher',
    ])
    expect(shown('ks4.wellAboveAverage')).toBe('28%')
  })

  test('425 reviews were held, after 413', () => {
    expect([shown('qar.delivered'), shown('qar.delivered', before)]).toEqual(['425', '413'])
  })

  test('82% of teams were there in full', () => {
    expect(shown('qar.teamsFull')).toBe('82%')
  })

  test('estimates are 21, 33, 2 and 43%, after 23, 47, 2 and 27', () => {
    const four = ['leading', 'effective', 'notYetEffective', 'none'].map((id) => `estimates.${id}`)
    expect(allShown(...four)).toEqual(['21%', '33%', '2%', '43%'])
    expect(four.map((id) => shown(id, before))).toEqual(['23%', '47%', '2%', '27%'])
  })

  test('of 67 Effective schools 16% became Leading and 84% stayed; of 32 Leading all stayed', () => {
    expect(
      allShown(
        'estimates.wereEffective',
        'estimates.effectiveToLeading',
        'estimates.stayedEffective',
        'estimates.wereLeading',
        'estimates.stayedLeading',
      ),
    ).toEqual(['67', '16%', '84%', '32', '100%'])
  })

  test('807 heads and senior leaders were trained in 32 sessions', () => {
    expect(allShown('qar.trained', 'qar.trainingSessions')).toEqual(['807', '32'])
  })

  test('102 Areas of Excellence are 3, 20, 23, 16, 10, 5, 5 and 20 by category', () => {
    const categories = allMetrics
      .filter(({ chapter, scope }) => chapter === 'excellence' && scope.length > 0)
      .map(({ id }) => shown(id))
    expect([shown('excellence.new'), ...categories]).toEqual([
      '102',
      '3',
      '20',
      '23',
      '16',
      '10',
      '5',
      '5',
      '20',
    ])
  })

  test('36 facilitators joined: 13, 10, 6, 5 and 2', () => {
    expect(
      allShown(
        'facilitators.joined',
        'facilitators.send',
        'facilitators.growingTheTop',
        'facilitators.extendingLeadingPractice',
        'facilitators.jubileeNetworks',
        'facilitators.trustLeaders',
      ),
    ).toEqual(['36', '13', '10', '6', '5', '2'])
  })

  test('programmes had 37, 34, 17 and 42 schools, by phase and network as published', () => {
    expect(allShown('send.schools', 'send.primary', 'send.secondary')).toEqual(['37', '20', '17'])
    expect(
      allShown(
        'growingTheTop.schools',
        'growingTheTop.secondary',
        'growingTheTop.primary',
        'growingTheTop.special',
      ),
    ).toEqual(['34', '7', '20', '7'])
    expect(
      allShown(
        'extendingLeadingPractice.schools',
        'extendingLeadingPractice.secondary',
        'extendingLeadingPractice.primary',
        'extendingLeadingPractice.special',
      ),
    ).toEqual(['17', '5', '6', '6'])
    expect(
      allShown(
        'jubileeNetworks.schools',
        'jubileeNetworks.primarySouthCentral',
        'jubileeNetworks.primaryMidlands',
        'jubileeNetworks.secondaryMidlands',
        'jubileeNetworks.secondarySouthCentral',
      ),
    ).toEqual(['42', '7', '10', '15', '10'])
  })

  test('7 Hub Managers were given a Hub Buddy, and 1 was newly accredited; of the year before nothing is recorded', () => {
    expect([shown('hubs.newBuddies'), shown('hubs.newAccredited')]).toEqual(['7', '1'])
    expect(shown('hubs.newBuddies', before)).toBe('notRecorded')
  })

  test('41 trusts were in the Trust Leaders’ Network, after 36, with 5 visits; the largest hub has 63 schools', () => {
    expect([
      shown('tln.trusts'),
      shown('tln.trusts', before),
      shown('tln.visits'),
      shown('hubs.largest'),
    ]).toEqual(['41', '36', '5', '63'])
  })

  test('95% of hosts and over 98% of reviewers were satisfied', () => {
    expect(shown('qar.hostsSatisfied')).toBe('95%')
    expect(figures.get('qar.reviewersSatisfied')?.value).toBeGreaterThan(98)
    expect(figures.get('qar.hostsSatisfied')?.n).toBeGreaterThan(395)
  })

  test('facilitation was rated 4.8, 4.6, 4.6 and 4.8, its training 4.9, which all will use', () => {
    const programmes = ['send', 'growingTheTop', 'extendingLeadingPractice', 'jubileeNetworks']
    expect(allShown(...programmes.map((programme) => `facilitation.${programme}`))).toEqual([
      '4.8/5',
      '4.6/5',
      '4.6/5',
      '4.8/5',
    ])
    expect(allShown('facilitators.trainingRating', 'facilitators.willUse')).toEqual(['4.9/5', '100%'])
  })

  test('3 National Network Conferences were rated 4.6, and 96% were satisfied with 5 sharing events', () => {
    expect(allShown('nnc.held', 'nnc.satisfaction', 'slp.held', 'slp.satisfied')).toEqual([
      '3',
      '4.6/5',
      '5',
      '96%',
    ])
  })

  test('4 Trust Peer Reviews satisfied everybody, and will lead to changes', () => {
    expect(
      allShown(
        'tpr.held',
        'tpr.hostsSatisfied',
        'tpr.reviewersSatisfied',
        'tpr.willLeadToChanges',
        'tpr.tookSomethingBack',
      ),
    ).toEqual(['4', '100%', '100%', '100%', '100%'])
  })

  test('the Trust Leaders’ Network: visits 4.9, conference 4.8, webinars and residential as published', () => {
    expect(
      allShown(
        'tln.visitSatisfaction',
        'tln.visitUse',
        'tln.conference',
        'tln.conferenceShare',
        'tln.webinars',
        'tln.webinarsTakeBack',
        'tln.residentialInsights',
        'tln.residentialRating',
      ),
    ).toEqual(['4.9/5', '100%', '4.8/5', '100%', '100%', '100%', '90%', '100%'])
  })

  test('SEND: 4.8 and 4.8, 97, 92 and 95%, launch 4.7 and wrap-up 4.4', () => {
    const ids = ['hosts', 'visitors', 'ownProvision', 'share', 'nextSteps', 'launch', 'wrapUp']
    expect(allShown(...ids.map((id) => `send.${id}`))).toEqual([
      '4.8/5',
      '4.8/5',
      '97%',
      '92%',
      '95%',
      '4.7/5',
      '4.4/5',
    ])
  })

  test('Growing the Top: 4.9 and 4.8, 62 and 90%, events 4.7, 4.4 and 4.5', () => {
    const ids = ['hosts', 'visitors', 'shortTerm', 'longerTerm', 'launch', 'midYear', 'wrapUp']
    expect(allShown(...ids.map((id) => `growingTheTop.${id}`))).toEqual([
      '4.9/5',
      '4.8/5',
      '62%',
      '90%',
      '4.7/5',
      '4.4/5',
      '4.5/5',
    ])
  })

  test('Extending Leading Practice: 4.9 and 4.7, 76%, events 4.6; Jubilee Networks: 4.9 and 4.7', () => {
    const ids = ['hosts', 'visitors', 'shortTerm', 'events']
    expect(allShown(...ids.map((id) => `extendingLeadingPractice.${id}`))).toEqual([
      '4.9/5',
      '4.7/5',
      '76%',
      '4.6/5',
    ])
    expect(allShown('jubileeNetworks.facilitation', 'jubileeNetworks.meetings')).toEqual(['4.9/5', '4.7/5'])
  })

  test('4 Trust Peer Reviews had 24 visitors, 6 in each; 3 webinars, 50 delegates, 16 meetings, and events of cohorts', () => {
    expect(
      allShown(
        'tpr.visitors',
        'tpr.teamSize',
        'tln.webinarsHeld',
        'tln.delegates',
        'jubileeNetworks.meetingsHeld',
        'send.eventsHeld',
        'growingTheTop.eventsHeld',
        'extendingLeadingPractice.eventsHeld',
      ),
    ).toEqual(['24', '6', '3', '50', '16', '2', '3', '3'])
  })

  test('each of the 129 published figures is listed, and is made of rows, not recorded, or not kept', () => {
    const listed = listedFigures(readConfig().root)
    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 129 }, (_, place) => place + 1))
    const isMade = (id: string) => (figures.get(id)?.value ?? null) !== null
    for (const { number, status, metrics } of listed)
      expect([number, status, metrics.map(isMade)]).toEqual([
        number,
        metrics.length === 0 ? 'not kept' : metrics.every(isMade) ? 'computed' : 'not recorded',
        metrics.map(() => status === 'computed'),
      ])
  })

  test('figures that are lost are not recorded, and never 0', () => {
    const lost = allShown(
      'reach.tenure',
      'nnc.share',
      'nnc.changed',
      'qar.leftInABetterPlace',
      'qar.broughtAnIdeaBack',
      'qar.newAreas',
      'qar.previousResolved',
      'qar.previousStarted',
      'tpr.rewarding',
      'tpr.alignmentUseful',
      'tln.conferenceInfluence',
      'growingTheTop.share',
      'extendingLeadingPractice.longerTerm',
      'extendingLeadingPractice.projectMoved',
    )
    expect(new Set(lost)).toEqual(new Set(['notRecorded']))
    expect(shown('reach.tenure', before)).toMatch(/^\d\.\d years$/)
  })
})

test('changing one row changes its figure, and no other of its kind', async () => {
  await database.executeSql(
    `update review_estimate set level = 'effective' where scope = 'overall' and level = 'leading' and review_id =
       (select review.id from review join season on season.id = season_id
        join review_estimate on review_id = review.id and scope = 'overall' and level = 'leading'
        where year = '2023/24' order by 1 limit 1)`,
  )
  const after = await make()
  const changed = allMetrics
    .filter(({ id }) => after.get(id)?.value !== figures.get(id)?.value)
    .map(({ id }) => id)
  expect(changed.filter((id) => !/ToLeading|stayed/.test(id))).toEqual([
    'estimates.leading',
    'estimates.effective',
  ])
  expect(after.get('estimates.leading')?.value).toBeCloseTo(9000 / 425, 10)
  await database.executeSql(
    `update review_estimate set level = 'secure' where scope = 'overall' and level = 'effective' and review_id =
       (select review.id from review join season on season.id = season_id
        join review_estimate on review_id = review.id and scope = 'overall' and level = 'effective'
        where year = '2023/24' order by 1 limit 1)`,
  )
  const own = await make()
  const shares = ['effective', 'ownScale', 'none'].map(
    (name) => (own.get(`estimates.${name}`)?.value ?? 0) - (after.get(`estimates.${name}`)?.value ?? 0),
  )
  expect(shares.map((share) => Math.round((share * 425) / 100))).toEqual([-1, 1, 0])
})
