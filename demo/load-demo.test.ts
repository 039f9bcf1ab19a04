import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { day, daysBetween } from '#kernel'
import type { Database } from '#platform/database'
import { daysAhead } from '#platform/demo-clock'
import { aPgliteDatabase, onEachDatabase } from '#platform/database/testing'
import { demoToday, loadDemo } from './index.ts'
import { brokenIn, fingerprints, loadQuietly, machineDay } from './testing.ts'

let reference: Record<string, string> = {}
let first: Database | null = null

beforeAll(async () => {
  first = await aPgliteDatabase()
  await loadQuietly(first)
  reference = await fingerprints(first)
})
afterAll(() => first?.close())

onEachDatabase('the demo network', (open) => {
  test('is written the same each time, and every invariant of every room holds', async () => {
    const { database, db } = open()
    const told: { readonly share: number; readonly words: string }[] = []
    await loadDemo(database, { today: machineDay, progress: (share, words) => told.push({ share, words }) })
    expect(await fingerprints(database)).toEqual(reference)
    expect(await brokenIn(database)).toEqual([])
    expect(await daysAhead(db)).toBe(daysBetween(machineDay, demoToday))
    const shares = told.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(told.at(0)?.share).toBe(0)
    expect(told.at(-1)?.share).toBe(1)
  })
})

test('nobody is to be told of it again: the outbox is empty and nothing is dated after the demo’s day', async () => {
  expect(reference['outbox']).toMatch(/^0 /)
  const last = await first?.executeSql(`select max(at)::date as day from fact`)
  expect(last?.rows).toEqual([{ day: expect.toSatisfy((at: string) => at < day(demoToday)) }])
})

test('of each deletion of notes the log says as many as the record does', async () => {
  const told = await first?.executeSql(`
    select count(*)::int as told, count(*) filter (where gone.notes = (body ->> 'notes')::int)::int as known
    from fact left join evidence_deleted as gone on gone.review_id = (body ->> 'review')::uuid
    where name = 'reviews.evidenceDeleted'`)
  const [counted] = z.array(z.object({ told: z.int().min(1), known: z.int() })).parse(told?.rows)
  expect(counted?.known).toBe(counted?.told)
})

test('surveys, Areas of Excellence and programmes are in the log as they are on record', async () => {
  const told = await first?.executeSql(
    `
    select name, count(*)::int as told from fact where name = any($1) group by name order by name`,
    [['excellence.areaAccredited', 'programmes.visitRecorded', 'surveys.surveyAnswered']],
  )
  const known = await first?.executeSql(`
    select (select count(*)::int from area_accreditation) as areas,
      (select count(*)::int from programme_visit where recorded_at is not null) as visits,
      (select count(*)::int from survey_invitation invitation join survey_round round on round.id = round_id
        where answered_at is not null and (round.opens_on >= '2024-09-01' or exists (
          select from fact where name = 'surveys.roundOpened' and (body ->> 'surveyRound')::uuid = round.id)))
        as answers`)
  const [{ areas, visits, answers }] = z
    .tuple([z.object({ areas: z.int().min(1), visits: z.int().min(1), answers: z.int().min(1) })])
    .parse(known?.rows)
  expect(told?.rows).toEqual([
    { name: 'excellence.areaAccredited', told: areas },
    { name: 'programmes.visitRecorded', told: visits },
    { name: 'surveys.surveyAnswered', told: answers },
  ])
})
