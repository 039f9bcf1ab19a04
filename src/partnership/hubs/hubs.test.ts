import { describe, expect, test } from 'vitest'
import { type Occasion, day, newId, nobody, perform } from '#kernel'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { aHeadteacherOf, aHub, aMembership, aSchool, anOfficer } from '../testing.ts'
import { HubId, SchoolId } from '../ids.ts'
import { hubView, hubsView } from './hubs-view.ts'
import { type SchoolOfAHub, decide as decideToJoin, joinHub } from './join-hub.ts'
import { openHub } from './open-hub.ts'

const today = day('2024-10-16')
const asOffice = { actor: anOfficer(), today }

describe('a school that joins a hub', () => {
  const school = newId(SchoolId)
  const hub = newId(HubId)
  const other = newId(HubId)
  const joining = { school, hub, leavesItsHub: false }
  const occasion: Pick<Occasion, 'today'> = { today }
  const aSchoolOfNoHub: SchoolOfAHub = { name: 'Ash Lane', status: 'open', hub: null }
  const aSchoolOfAnother: SchoolOfAHub = { ...aSchoolOfNoHub, hub: { id: other, name: 'Fenland' } }

  test('joins it today', () => {
    expect(decideToJoin(aSchoolOfNoHub, joining, occasion)).toEqual({
      outcome: 'happened',
      facts: [{ name: 'partnership.schoolJoinedHub', body: { school, hub, from: today } }],
    })
  })

  test('stays where it is unless it is said to leave', () => {
    expect(decideToJoin(aSchoolOfAnother, joining, occasion)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'already-in-hub', fields: [{ field: 'school' }] },
    })
  })

  test('leaves its hub on the day when it joins the other', () => {
    expect(decideToJoin(aSchoolOfAnother, { ...joining, leavesItsHub: true }, occasion)).toEqual({
      outcome: 'happened',
      facts: [
        { name: 'partnership.schoolLeftHub', body: { school, hub: other, on: today } },
        { name: 'partnership.schoolJoinedHub', body: { school, hub, from: today } },
      ],
    })
  })

  test('cannot join once it has closed', () => {
    expect(decideToJoin({ ...aSchoolOfNoHub, status: 'closed' }, joining, occasion)).toMatchObject({
      refusal: { words: 'Ash Lane has closed. Look for the school that followed it.' },
    })
  })
})

onEachDatabase('hubs', (open) => {
  test('the office opens a hub and a school moves to it, with the former hub kept in its history', async () => {
    const { world, database, db } = open()
    const { school, former } = await database.transaction(async (tx) => {
      const ashLane = await aSchool(tx)
      await aMembership(tx, ashLane.id)
      return { school: ashLane.id, former: await aHub(tx, ashLane.id) }
    })
    const opened = await perform(world, openHub, {
      by: anOfficer(),
      input: { name: 'Wolds Hub', kind: 'geographic', region: '', vision: '' },
    })
    const [fact] = opened.outcome === 'happened' ? opened.facts : []
    const hub = fact?.body.hub
    const moved = await perform(world, joinHub, {
      by: anOfficer(),
      input: { school, hub, leavesItsHub: true },
    })

    expect(moved.outcome).toBe('happened')
    const view = await hubsView({ db, ...asOffice })
    expect(view).toMatchObject({
      hubs: [
        { name: former.name, schools: 0 },
        { name: 'Wolds Hub', schools: 1, region: null },
      ],
    })
  })

  test('a name that is taken is refused beside the field, whatever its capitals', async () => {
    const { world, database } = open()
    const hub = await database.transaction((tx) => aHub(tx))
    const again = await perform(world, openHub, {
      by: anOfficer(),
      input: { name: hub.name.toUpperCase(), kind: 'virtual', region: null, vision: null },
    })
    expect(again).toMatchObject({ refusal: { code: 'hub-name-taken', fields: [{ field: 'name' }] } })
  })

  test('nobody but the office opens one, and a stranger sees none', async () => {
    const { world, db, database } = open()
    const hub = await database.transaction((tx) => aHub(tx))
    const input = { name: 'Wolds Hub', kind: 'geographic', region: null, vision: null }
    const byHead = await perform(world, openHub, { by: aHeadteacherOf(newId(SchoolId)), input })
    expect(byHead).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await hubView({ db, actor: nobody, today: testClockDay }, hub.id)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'not-allowed' },
    })
  })
})

const testClockDay = day(testClock.now().slice(0, 10))
