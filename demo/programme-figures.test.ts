import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { categories, countByCategory, newAreasIn } from '#excellence'
import { partnershipYear } from '#partnership'
import type { Database } from '#platform/database'
import { aPgliteDatabase } from '#platform/database/testing'
import { facilitatorsIn, programmeFigures, programmeMembersIn, visitsIn } from '#programmes'
import { answer, loadQuietly } from './testing.ts'

let database: Database

beforeAll(async () => {
  database = await aPgliteDatabase()
  await loadQuietly(database)
})
afterAll(() => database.close())

async function figuresOf(year: number) {
  const label = partnershipYear(year)
  const { reader } = database
  const rows = {
    members: await programmeMembersIn(reader, label),
    facilitators: await facilitatorsIn(reader, label),
    visits: await visitsIn(reader, label),
  }
  return new Map(programmeFigures(rows).map((figures) => [figures.programme, figures]))
}

describe('in 2023/24', () => {
  test('102 Areas of Excellence were accredited: 3, 20, 23, 16, 10, 5, 5 and 20 in the eight categories', async () => {
    const areas = await newAreasIn(database.reader, partnershipYear(2023))
    const counts = countByCategory(areas)
    expect(areas).toHaveLength(102)
    expect(counts.map(({ areas: count }) => count)).toEqual([3, 20, 23, 16, 10, 5, 5, 20])
    expect(counts.map(({ category }) => category)).toEqual([...categories])
  })

  test('each was accredited by the Lead Reviewer and a peer of its review, on the last of its days', async () => {
    const wrong = await database.executeSql(
      `select area_accreditation.id from area_accreditation
       join area_examination on area_examination.id = examination_id join review on review.id = review_id
       where lower(area_accreditation.held) <> upper(review.days) - 1`,
    )
    expect(wrong.rows).toEqual([])
  })

  test('36 facilitators joined the programmes: 13, 10, 6, 5 and 2', async () => {
    const figures = await figuresOf(2023)
    expect([...figures.values()].map(({ programme, facilitators }) => [programme, facilitators])).toEqual([
      ['send', 13],
      ['growingTheTop', 10],
      ['extendingLeadingPractice', 6],
      ['jubileeNetworks', 5],
      ['trustLeaders', 2],
    ])
    const people = await answer(
      database,
      `select count(distinct person_id) as people from programme_facilitator
       join programme_cohort on id = cohort_id where year = '2023/24'`,
    )
    expect(people).toEqual({ people: 36 })
  })

  test('37 schools were in SEND Developmental Peer Review: 20 primary and 17 secondary', async () => {
    const send = (await figuresOf(2023)).get('send')
    expect([send?.members, send?.byPhase]).toEqual([
      37,
      new Map([
        ['primary', 20],
        ['secondary', 17],
      ]),
    ])
  })

  test('34 schools were in Growing the Top: 7 secondary, 20 primary and 7 special', async () => {
    const top = (await figuresOf(2023)).get('growingTheTop')
    expect([top?.members, top?.byPhase]).toEqual([
      34,
      new Map([
        ['secondary', 7],
        ['primary', 20],
        ['special', 7],
      ]),
    ])
  })

  test('17 schools were in Extending Leading Practice: 5 secondary, 6 primary and 6 special', async () => {
    const leading = (await figuresOf(2023)).get('extendingLeadingPractice')
    expect([leading?.members, leading?.byPhase]).toEqual([
      17,
      new Map([
        ['secondary', 5],
        ['primary', 6],
        ['special', 6],
      ]),
    ])
  })

  test('42 schools were in four Jubilee Networks of 7, 10, 15 and 10, which met four times each', async () => {
    const jubilee = (await figuresOf(2023)).get('jubileeNetworks')
    expect([jubilee?.members, jubilee?.visits, jubilee?.byGroup]).toEqual([
      42,
      16,
      new Map([
        ['Primary South Central', 7],
        ['Primary Midlands', 10],
        ['Secondary Midlands', 15],
        ['Secondary South Central', 10],
      ]),
    ])
  })

  test('41 trusts were in the Trust Leaders’ Network, 5 more than the year before, and made 5 visits', async () => {
    const before = (await figuresOf(2022)).get('trustLeaders')
    const now = (await figuresOf(2023)).get('trustLeaders')
    expect([before?.members, now?.members, now?.visits]).toEqual([36, 41, 5])
  })

  test('each school of a trio or quad hosted a visit', async () => {
    const figures = await figuresOf(2023)
    const visits = (['send', 'growingTheTop', 'extendingLeadingPractice'] as const).map(
      (programme) => figures.get(programme)?.visits,
    )
    expect(visits).toEqual([37, 34, 17])
  })
})

test('44 schools are in SEND Developmental Peer Review in 2024/25', async () => {
  expect((await figuresOf(2024)).get('send')?.members).toBe(44)
})
