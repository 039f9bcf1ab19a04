import { expect, test } from 'vitest'
import { day, period, perform } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { practitionersForSeason } from './practitioners-for-season-read-model.ts'
import { declareUnavailable } from './record/declare-unavailable.ts'
import { aHub, aPractitioner, aSchoolIn, anOfficer } from './testing.ts'

const season = period(day('2024-09-01'), day('2025-09-01'))

onEachDatabase('practitioners for a season', (open) => {
  test('each comes with their posts, accreditations, days away, and a home, their school’s when they gave none', async () => {
    const { database, db, world } = open()
    const { ada, school, hub } = await database.transaction(async (tx) => {
      const hub = await aHub(tx, 'Fenland')
      const school = await aSchoolIn(tx, { hub, name: 'Sedge Primary', easting: 550_000, northing: 290_000 })
      const accredited = {
        reviewer: period(day('2022-01-10'), day('2025-01-10')),
        leadReviewer: period(day('2019-01-10'), day('2022-01-10')),
      }
      return { ada: await aPractitioner(tx, { name: 'Ada Quill', school, accredited }), school, hub }
    })
    await perform(world, declareUnavailable, {
      by: anOfficer,
      input: { person: ada, first: '2024-12-02', last: '2024-12-06', why: null },
    })
    await perform(world, declareUnavailable, {
      by: anOfficer,
      input: { person: ada, first: '2025-10-02', last: '2025-10-06', why: null },
    })
    expect(await practitionersForSeason(db, season)).toEqual([
      {
        person: ada,
        name: 'Ada Quill',
        seniority: 'senior',
        phases: ['primary'],
        specialisms: ['reading'],
        interests: ['send'],
        sendExperience: false,
        farthestKm: 60,
        wantsFar: false,
        mostReviews: 2,
        home: { easting: 550_000, northing: 290_000 },
        posts: [
          {
            role: 'seniorLeader',
            held: period(day('2023-09-01')),
            school,
            schoolName: 'Sedge Primary',
            trust: null,
            hub,
            context: { roll: 210, fsm: 0.2, region: 'East of England' },
            place: { easting: 550_000, northing: 290_000 },
          },
        ],
        accreditations: [{ kind: 'reviewer', held: period(day('2022-01-10'), day('2025-01-10')) }],
        unavailable: [period(day('2024-12-02'), day('2024-12-07'))],
        conflicts: [],
      },
    ])
  })
})
