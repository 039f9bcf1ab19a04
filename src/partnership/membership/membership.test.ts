import { describe, expect, test } from 'vitest'
import { day, newId, perform } from '#kernel'
import { reading } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { SchoolId } from '../ids.ts'
import {
  partnershipYear,
  periodOfYear,
  yearAfter,
  yearBefore,
  yearOf,
  PartnershipYear,
} from '../partnership-year.ts'
import type { PartnershipTables } from '../tables.ts'
import { aHeadteacherOf, aSchool, anOfficer } from '../testing.ts'
import { type SchoolsLevel, decide, giveLevel } from './give-level.ts'

describe('a partnership year', () => {
  test('runs from 1 September to 31 August', () => {
    expect(yearOf(day('2024-08-31'))).toBe('2023/24')
    expect(yearOf(day('2024-09-01'))).toBe('2024/25')
    expect(periodOfYear(partnershipYear(2023))).toEqual({ from: '2023-09-01', until: '2024-09-01' })
  })

  test('follows another, across the century too', () => {
    expect(yearAfter(partnershipYear(1999))).toBe('2000/01')
    expect(yearBefore(partnershipYear(2000))).toBe('1999/00')
    expect(PartnershipYear.safeParse('2024/26').error?.issues[0]?.message).toBe(
      'The two years must follow each other',
    )
  })
})

describe('a partnership level', () => {
  const giving = {
    school: newId(SchoolId),
    year: partnershipYear(2024),
    level: 'full' as const,
    agreed: true,
  }
  const today = day('2024-10-16')
  const newcomer: SchoolsLevel = { name: 'Ash Lane', status: 'open', level: null, agreed: false }

  test('begins today for a school that joins within the year, and on 1 September for one that changes', () => {
    expect(decide(newcomer, giving, { today })).toMatchObject({
      facts: [{ body: { from: '2024-10-16', agreedOn: today } }],
    })
    expect(decide({ ...newcomer, level: 'network' }, giving, { today })).toMatchObject({
      facts: [{ body: { from: '2024-09-01', until: '2025-09-01' } }],
    })
    expect(decide(newcomer, { ...giving, year: partnershipYear(2025) }, { today })).toMatchObject({
      facts: [{ body: { from: '2025-09-01' } }],
    })
  })

  test('is refused to a school that has closed, and when nothing would change', () => {
    expect(decide({ ...newcomer, status: 'closed' }, giving, { today })).toMatchObject({
      refusal: { code: 'school-closed' },
    })
    expect(decide({ ...newcomer, level: 'full', agreed: true }, giving, { today })).toMatchObject({
      refusal: { code: 'level-unchanged', fields: [{ field: 'level' }] },
    })
  })
})

onEachDatabase('membership', (open) => {
  test('the office gives a school its level for a year, and changes it in place', async () => {
    const { world, database, db } = open()
    const school = await database.transaction((tx) => aSchool(tx))
    const give = (level: string, agreed: boolean) =>
      perform(world, giveLevel, {
        by: anOfficer(),
        input: { school: school.id, year: '2024/25', level, agreed },
      })
    await give('gateway', false)
    await give('full', true)
    const rows = await reading<PartnershipTables>(db).selectFrom('membership').selectAll().execute()
    expect(rows).toEqual([
      {
        school_id: school.id,
        year: '2024/25',
        level: 'full',
        held: '[2024-10-16,2025-09-01)',
        agreed_on: '2024-10-16',
      },
    ])
  })

  test('nobody gives themselves a level', async () => {
    const school = await open().database.transaction((tx) => aSchool(tx))
    const input = { school: school.id, year: '2024/25', level: 'full', agreed: true }
    expect(await perform(open().world, giveLevel, { by: aHeadteacherOf(school.id), input })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })
})
