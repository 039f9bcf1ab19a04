import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day, isRefused, perform } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { partnershipYear } from '../partnership-year.ts'
import { aHeadteacherOf, aSchool, anOfficer } from '../testing.ts'
import { adoptPublishedImport } from './adopt-published-import.ts'
import { comparePublished } from './compare-published.ts'
import { whyNotPublished } from './known-gaps.ts'
import { planPublishedImport } from './plan-published-import.ts'
import { findPublished } from './published-import-store.ts'
import { PublishedImportId } from './published-import.ts'
import { publishedImportView } from './published-import-view.ts'
import { publishedImportsView } from './published-imports-view.ts'
import { readPublished } from './reading/read-published.ts'

const file = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\r\n')),
})
const unsaid = { year: null, release: null }
const year = partnershipYear(2023)

function read(name: string, ...lines: readonly string[]) {
  const reading = readPublished(file(name, ...lines), unsaid)
  if ('why' in reading) throw new Error(reading.why)
  return reading
}

describe('a wide file of the performance tables', () => {
  const ks2 = read(
    '2023-2024_england_ks2revised.csv',
    'RECTYPE,LEA,URN,SCHNAME,TELIG,PTRWM_EXP,PTRWM_EXP_FSM6CLA1A,TFSM6CLA1A',
    '1,301,990001,Ash Lane,30,62%,SUPP,2',
    '1,301,990002,Larkrise,45,NE,46,11',
    '1,301,990003,Fenside,x,LOWCOV,c,low',
    '3,301,,Brackenshire,,60%,45%,',
    '5,,,England,,61%,46%,',
  )

  test('is told by its headers, with the year and the release of its name', () => {
    expect(ks2).toMatchObject({
      dataset: 'ks2',
      year: '2023/24',
      release: 'revised',
      told: 5,
      complaints: [],
    })
  })

  test('gives figures as numbers, and codes as why there is none', () => {
    expect(ks2.rows).toEqual([
      {
        place: '990001',
        figures: { TELIG: 30, PTRWM_EXP: 62, TFSM6CLA1A: 2, PTRWM_EXP_FSM6CLA1A: 'SUPP' },
      },
      {
        place: '990002',
        figures: { TELIG: 45, PTRWM_EXP: 'NE', TFSM6CLA1A: 11, PTRWM_EXP_FSM6CLA1A: 46 },
      },
      {
        place: '990003',
        figures: { TELIG: 'X', PTRWM_EXP: 'LOWCOV', TFSM6CLA1A: 'LOW', PTRWM_EXP_FSM6CLA1A: 'C' },
      },
      { place: 'LA 301', figures: { PTRWM_EXP: 60, PTRWM_EXP_FSM6CLA1A: 45 } },
      { place: 'ENG', figures: { PTRWM_EXP: 61, PTRWM_EXP_FSM6CLA1A: 46 } },
    ])
  })

  test('names the columns that it lacks and those that nobody uses', () => {
    expect(ks2.notes).toEqual([
      'It has no column “PTRWM_HIGH”, “PTFSM6CLA1A”, “PTRWM_EXP_NotFSM6CLA1A”, “READPROG”, “WRITPROG”, “MATPROG”: what is known of that stays.',
      'Columns that are not used: “SCHNAME”.',
    ])
  })

  test('names the column of a cell that cannot be, and reads on', () => {
    const reading = read(
      '2023-2024_england_ks4final.csv',
      'RECTYPE,URN,ATT8SCR,P8MEA',
      '1,990001,forty,0.1',
      '1,990002,41.5,-0.3',
      '1,990002,41.5,-0.3',
    )
    expect(reading.rows).toEqual([{ place: '990002', figures: { ATT8SCR: 41.5, P8MEA: -0.3 } }])
    expect(reading.complaints.map(({ line, column, said }) => [line, column, said])).toEqual([
      [2, 'ATT8SCR', 'forty'],
      [4, 'URN', '990002'],
    ])
  })
})

describe('a long file of “explore education statistics”', () => {
  const lines = [
    'time_period,time_identifier,geographic_level,school_urn,old_la_code,establishment_type_group,breakdown_topic,breakdown,subject,expected_standard_pupil_percent,eligible_pupil_count',
    '202324,Academic year,School,990001,301,,All pupils,Total,"Reading, writing and maths",62,30',
    '202324,Academic year,School,990001,301,,Disadvantaged status,Disadvantaged,"Reading, writing and maths",c,2',
    '202324,Academic year,School,990001,301,,All pupils,Total,Maths,80,30',
    '202324,Academic year,School,990001,301,,Sex,Girls,"Reading, writing and maths",64,14',
    '202324,Academic year,National,,,All state funded,Disadvantaged status,Disadvantaged,"Reading, writing and maths",46,z',
    '202223,Academic year,School,990001,301,,All pupils,Total,"Reading, writing and maths",59,31',
  ]

  test('is gathered into one row a place, of the year that is asked for', () => {
    const reading = readPublished(file('ks2_school_attainment.csv', ...lines), { year, release: 'revised' })
    expect(reading).toMatchObject({
      dataset: 'ks2',
      year: '2023/24',
      release: 'revised',
      rows: [
        { place: '990001', figures: { PTRWM_EXP: 62, TELIG: 30, PTRWM_EXP_FSM6CLA1A: 'C', TFSM6CLA1A: 2 } },
        { place: 'ENG', figures: { PTRWM_EXP_FSM6CLA1A: 46, TFSM6CLA1A: 'Z' } },
      ],
    })
  })

  test('of several years asks which', () => {
    expect(readPublished(file('ks2.csv', ...lines), unsaid)).toEqual({
      why: 'ks2.csv has the years 2022/23, 2023/24. Choose which of them to import.',
    })
  })
})

test('a file that is not known says what its columns are', () => {
  expect(readPublished(file('dinners.csv', 'URN,Dinner', '990001,Pie'), unsaid)).toMatchObject({
    why: expect.stringContaining('its columns are URN, Dinner.'),
  })
})

test('a wide file that says no year is asked for it', () => {
  expect(readPublished(file('ks2.csv', 'URN,PTRWM_EXP', '990001,60'), unsaid)).toEqual({
    why: 'ks2.csv does not say its year. Choose the year, or keep it in the file’s name.',
  })
})

test('what nobody published is known as such', () => {
  expect(whyNotPublished('ks4', 'P8MEA', partnershipYear(2024))).toContain('no Progress 8')
  expect(whyNotPublished('ks4', 'P8MEA', year)).toBeNull()
})

test('only what differs is written, and a measure that the file is silent about stays', () => {
  const known = new Map([
    ['990001', { PTRWM_EXP: 60, TELIG: 30 }],
    ['990002', { PTRWM_EXP: 50 }],
    ['990003', { PTRWM_EXP: 40 }],
  ])
  const difference = comparePublished(
    [
      { place: '990001', figures: { PTRWM_EXP: 62 } },
      { place: '990002', figures: { PTRWM_EXP: 50 } },
      { place: '990004', figures: { PTRWM_EXP: 70 } },
    ],
    known,
  )
  expect(difference.counts).toEqual({ new: 1, changed: 1, unchanged: 1, notMentioned: 1 })
  expect(difference.changes).toEqual([
    { place: '990001', isNew: false, changes: [{ measure: 'PTRWM_EXP', was: 60, becomes: 62 }] },
    { place: '990004', isNew: true, changes: [{ measure: 'PTRWM_EXP', was: null, becomes: 70 }] },
  ])
})

/** One school of the census has more pupils with a plan than pupils. */
const knownFaults: Readonly<Record<string, readonly string[]>> = {
  '2024-2025_england_census.csv.gz': ['PSENELSE 104.17%'],
}

test.each(readdirSync('data/published').filter((name) => name.includes('.csv')))(
  'the shipped file %s reads, but for rows that are known to be wrong',
  (name) => {
    const reading = readPublished({ name, bytes: readFileSync(`data/published/${name}`) }, unsaid)
    if ('why' in reading) throw new Error(reading.why)
    expect(reading.complaints.map(({ column, said }) => `${column} ${said}`)).toEqual(knownFaults[name] ?? [])
  },
)

onEachDatabase('published figures', (open) => {
  const by = anOfficer()
  const provisional = file('2023-2024_england_ks2provisional.csv', 'URN,PTRWM_EXP,TELIG', '990001,60,30')
  const revised = file('2023-2024_england_ks2revised.csv', 'URN,PTRWM_EXP', '990001,62')
  const seen = () => ({ db: open().db, actor: by, today: day('2024-10-16') })

  async function plan(chosen: typeof provisional) {
    const planned = await perform(open().world, planPublishedImport, { by, input: { file: chosen } })
    if (planned.outcome === 'refused') throw new Error(planned.refusal.words)
    return PublishedImportId.parse(planned.facts[0]?.body.publishedImport)
  }
  const adopt = (publishedImport: string) =>
    perform(open().world, adoptPublishedImport, { by, input: { publishedImport } })

  test('are adopted over what was known, and say what changed and how settled they are', async () => {
    await open().database.transaction((tx) => aSchool(tx, { urn: 990_001, name: 'Ash Lane' }))
    await adopt(await plan(provisional))
    const second = await plan(revised)
    const view = await publishedImportView(seen(), second, { page: 1 })
    expect(isRefused(view) ? view : view.changes).toEqual([
      { place: '990001', name: 'Ash Lane', says: ['PTRWM_EXP from 60 to 62'] },
    ])
    await adopt(second)
    const known = await findPublished(open().db, 'ks2', year)
    expect([...known]).toEqual([['990001', { PTRWM_EXP: 62, TELIG: 30 }]])
    const all = await publishedImportsView(seen())
    expect(isRefused(all) ? all : all.known).toMatchObject([
      { what: 'Key stage 2 results', year: '2023/24', release: 'Revised', places: 1 },
    ])
  })

  test('are adopted once, by the office alone', async () => {
    const id = await plan(provisional)
    expect((await adopt(id)).outcome).toBe('happened')
    expect(await adopt(id)).toMatchObject({ refusal: { code: 'published-import-adopted' } })
    const head = aHeadteacherOf('a school')
    expect(
      await perform(open().world, planPublishedImport, { by: head, input: { file: provisional } }),
    ).toMatchObject({ refusal: { code: 'not-allowed' } })
  })
})
