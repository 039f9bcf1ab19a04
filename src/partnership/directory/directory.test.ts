import { describe, expect, test } from 'vitest'
import { type Actor, type Day, day, nobody, newId } from '#kernel'
import { type Reading, brokenInvariants, writing } from '#platform/database'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { SchoolId } from '../ids.ts'
import { partnershipInvariants } from '../invariants.ts'
import type { PartnershipTables } from '../tables.ts'
import {
  aHeadteacherOf,
  aHub,
  aHubManagerOf,
  aMembership,
  aPerson,
  aSchool,
  aTrust,
  anOfficer,
} from '../testing.ts'
import { mapView } from './map-view.ts'
import { SchoolsQuestion } from './schools-question.ts'
import { schoolView } from './school-view.ts'
import { schoolsView } from './schools-view.ts'
import { trustView, trustsView } from './trusts-view.ts'

const today: Day = day('2024-10-16')
const as = ({ db }: TestDatabase, actor: Actor): Reading => ({ db, actor, today })
const question = (asked: Record<string, string>) => SchoolsQuestion.parse(asked)

/** Two partners, one in a trust and a hub, and a school of the register that is no partner. */
const aNeighbourhood = ({ database }: TestDatabase) =>
  database.transaction(async (tx) => {
    const ash = await aSchool(tx, { name: 'Ash Lane Primary', postcode: 'FN1 2AB' })
    const elm = await aSchool(tx, {
      name: 'Elm Park Academy',
      phase: 'secondary',
      region: 'South West',
      postcode: 'FN22 9ZZ',
    })
    const oak = await aSchool(tx, { name: 'Oak Hill School' })
    await aMembership(tx, ash.id)
    await aMembership(tx, elm.id, 'network')
    return { ash, elm, oak, trust: await aTrust(tx, elm.id), hub: await aHub(tx, ash.id) }
  })

const names = async (open: TestDatabase, asked: Record<string, string>) => {
  const view = await schoolsView(as(open, anOfficer()), question(asked))
  return 'schools' in view ? view.schools.map(({ name }) => name) : view
}

onEachDatabase('the directory', (open) => {
  test('finds partners by name, URN, postcode, trust and authority, and the register when asked', async () => {
    const { ash, elm, trust } = await aNeighbourhood(open())
    expect(await names(open(), {})).toEqual(['Ash Lane Primary', 'Elm Park Academy'])
    expect(await names(open(), { q: 'ash' })).toEqual(['Ash Lane Primary'])
    expect(await names(open(), { q: String(elm.urn) })).toEqual(['Elm Park Academy'])
    expect(await names(open(), { q: 'fn1 2' })).toEqual(['Ash Lane Primary'])
    expect(await names(open(), { q: trust.name })).toEqual(['Elm Park Academy'])
    expect(await names(open(), { q: 'barking' })).toEqual(['Ash Lane Primary', 'Elm Park Academy'])
    expect(await names(open(), { all: 'yes' })).toEqual([
      'Ash Lane Primary',
      'Elm Park Academy',
      'Oak Hill School',
    ])
    expect(await names(open(), { q: '100%_' })).toEqual([])
    expect(ash.urn).not.toBe(elm.urn)
  })

  test('filters by phase, region, hub and level, and ignores what it does not know', async () => {
    const { hub } = await aNeighbourhood(open())
    expect(await names(open(), { phase: 'secondary' })).toEqual(['Elm Park Academy'])
    expect(await names(open(), { region: 'South West' })).toEqual(['Elm Park Academy'])
    expect(await names(open(), { hub: hub.id })).toEqual(['Ash Lane Primary'])
    expect(await names(open(), { level: 'network' })).toEqual(['Elm Park Academy'])
    expect(await names(open(), { phase: 'pudding', page: '-4' })).toEqual([
      'Ash Lane Primary',
      'Elm Park Academy',
    ])
  })

  test('shows a school’s people to its own leaders and the office, and its head to other partners', async () => {
    const neighbourhood = await aNeighbourhood(open())
    const { ash, hub } = neighbourhood
    await open().database.transaction(async (tx) => {
      await aPerson(tx, { name: 'Ada Fen', role: 'headteacher', at: ash.id })
      await aPerson(tx, { name: 'Bea Marsh', role: 'seniorLeader', at: ash.id })
      await aPerson(tx, { name: 'Cal Moor', role: 'headteacher', at: ash.id, from: day('2030-09-01') })
    })
    const people = async (actor: Actor) => {
      const view = await schoolView(as(open(), actor), ash.id)
      return 'people' in view ? view.people.map(({ name }) => name) : view.refusal.code
    }
    expect(await people(aHeadteacherOf(ash.id))).toEqual(['Ada Fen', 'Bea Marsh'])
    expect(await people(anOfficer())).toEqual(['Ada Fen', 'Bea Marsh'])
    expect(await people(aHubManagerOf(hub.id))).toEqual(['Ada Fen'])
    expect(await people(nobody)).toBe('not-allowed')
  })

  test('says so when there is no such school', async () => {
    expect(await schoolView(as(open(), anOfficer()), newId(SchoolId))).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  test('keeps the trusts that a school was in, and when', async () => {
    const { elm, trust } = await aNeighbourhood(open())
    const later = await open().database.transaction(async (tx) => {
      await writing<PartnershipTables>(tx)
        .updateTable('trust_school')
        .set({ held: '[2020-09-01,2023-01-01)' })
        .where('trust_id', '=', trust.id)
        .execute()
      return aTrust(tx)
    })
    await open().database.transaction(async (tx) => {
      await writing<PartnershipTables>(tx)
        .insertInto('trust_school')
        .values({ id: newId(SchoolId), school_id: elm.id, trust_id: later.id, held: '[2023-01-01,)' })
        .execute()
    })
    const view = await schoolView(as(open(), anOfficer()), elm.id)
    expect(view).toMatchObject({ trust: { id: later.id }, trusts: [{ id: later.id }, { id: trust.id }] })
    expect(await trustView(as(open(), anOfficer()), trust.id)).toMatchObject({
      schools: [],
      formerSchools: [{ name: 'Elm Park Academy', until: '2023-01-01' }],
    })
  })

  test('adds up trusts and regions from their schools’ rows', async () => {
    const { trust } = await aNeighbourhood(open())
    expect(await trustsView(as(open(), anOfficer()), '')).toMatchObject({
      trusts: [{ id: trust.id, schools: 1, pupils: 400 }],
    })
    const map = await mapView(as(open(), anOfficer()))
    expect(map).toMatchObject({
      regions: [{ schools: 1 }, { schools: 1 }],
      schools: [{ name: 'Ash Lane Primary' }, {}],
    })
  })

  test('keeps every invariant of the partnership, and says which is broken', async () => {
    const { ash } = await aNeighbourhood(open())
    const { database } = open()
    expect(await brokenInvariants(database, partnershipInvariants)).toEqual([])
    await database.transaction((tx) =>
      writing<PartnershipTables>(tx).deleteFrom('school_urn').where('school_id', '=', ash.id).execute(),
    )
    const broken = await brokenInvariants(database, partnershipInvariants)
    expect(broken.map(({ name }) => name)).toEqual(['every school’s current URN stands in its history'])
  })
})

describe('the question that a list’s address asks', () => {
  test('is the first page of everything when it cannot be read', () => {
    expect(question({ page: 'x', level: 'gold', hub: 'none', all: 'no' })).toEqual({ page: 1 })
  })
})
