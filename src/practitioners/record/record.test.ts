import { expect, test } from 'vitest'
import { type Actor, type PersonId, day, isRefused, perform } from '#kernel'
import type { Transactor } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import {
  aHub,
  aHubManagerOf,
  aPerson,
  aPractitioner,
  aProfile,
  aSchoolIn,
  anOfficer,
  asThemselves,
} from '../testing.ts'
import { declareConflict } from './declare-conflict.ts'
import { declareUnavailable } from './declare-unavailable.ts'
import { practitionerView } from './practitioner-view.ts'
import { PractitionersQuestion, practitionersView } from './practitioners-view.ts'
import { registerPractitioner } from './register-practitioner.ts'
import { removeUnavailability } from './remove-unavailability.ts'
import { updateProfile } from './update-profile.ts'
import { withdrawConflict } from './withdraw-conflict.ts'

const today = day('2024-10-16')

onEachDatabase('a practitioner’s record', (open) => {
  const made = <T>(build: (tx: Transactor) => Promise<T>) => open().database.transaction(build)
  const recordOf = async (person: PersonId, actor: Actor = anOfficer) => {
    const view = await practitionerView({ db: open().db, actor, today }, person)
    return isRefused(view) ? view.refusal.code : view
  }

  test('somebody registers, and their home is the middle of the schools in their area', async () => {
    const person = await made(async (tx) => {
      await aSchoolIn(tx, { postcode: 'CB2 1AA', easting: 545_000, northing: 258_000 })
      await aSchoolIn(tx, { postcode: 'CB2 9ZZ', easting: 547_000, northing: 256_000 })
      return aPerson(tx)
    })
    const profile = aProfile({ homeArea: 'CB2' })
    const attempt = { by: asThemselves(person), input: { ...profile, homeArea: 'cb2 1tn', person } }
    expect(await perform(open().world, registerPractitioner, attempt)).toEqual({
      outcome: 'happened',
      facts: [
        {
          name: 'practitioners.practitionerRegistered',
          body: { ...profile, person, home: { easting: 546_000, northing: 257_000 } },
        },
      ],
    })
    expect(await recordOf(person)).toMatchObject({ profile })
    expect(await perform(open().world, registerPractitioner, attempt)).toMatchObject({
      refusal: { code: 'already-registered' },
    })
  })

  test('an area without a school is refused beside the field', async () => {
    const person = await made((tx) => aPractitioner(tx))
    const input = { ...aProfile({ homeArea: 'ZE9' }), person }
    expect(await perform(open().world, updateProfile, { by: anOfficer, input })).toMatchObject({
      refusal: { code: 'home-area-unknown', fields: [{ field: 'homeArea' }] },
    })
  })

  test('nobody changes the record of another person, not even the leader of their hub', async () => {
    const { person, hub } = await made(async (tx) => {
      const hub = await aHub(tx, 'Fenland')
      return { hub, person: await aPractitioner(tx, { school: await aSchoolIn(tx, { hub }) }) }
    })
    const input = { ...aProfile(), person }
    const other = await made((tx) => aPerson(tx))
    expect(await perform(open().world, updateProfile, { by: asThemselves(other), input })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    expect(await perform(open().world, updateProfile, { by: aHubManagerOf(hub), input })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })

  test('the person, the office and their own hub’s leaders read a record; a stranger does not', async () => {
    const { person, hub, elsewhere } = await made(async (tx) => {
      const hub = await aHub(tx, 'Fenland')
      const elsewhere = await aHub(tx, 'Moorland')
      return { hub, elsewhere, person: await aPractitioner(tx, { school: await aSchoolIn(tx, { hub }) }) }
    })
    expect(await recordOf(person, asThemselves(person))).toMatchObject({
      mayChange: true,
      mayAccredit: false,
    })
    expect(await recordOf(person, anOfficer)).toMatchObject({ mayChange: true, mayAccredit: true })
    expect(await recordOf(person, aHubManagerOf(hub))).toMatchObject({ mayChange: false, mayAccredit: false })
    expect(await recordOf(person, aHubManagerOf(elsewhere))).toBe('not-allowed')
  })

  test('days away are added and removed, and past ones refused', async () => {
    const person = await made((tx) => aPractitioner(tx))
    const by = asThemselves(person)
    const away = (first: string, last: string) =>
      perform(open().world, declareUnavailable, { by, input: { person, first, last, why: null } })
    expect(await away('2024-10-01', '2024-10-15')).toMatchObject({ refusal: { code: 'days-past' } })
    expect(await away('2024-11-05', '2024-11-04')).toMatchObject({ refusal: { code: 'days-backwards' } })
    expect(await away('2024-11-05', '2026-11-05')).toMatchObject({ refusal: { code: 'days-too-many' } })
    const added = await away('2024-11-05', '2024-11-05')
    expect(await away('2024-11-05', '2024-11-05')).toMatchObject({ refusal: { code: 'already-unavailable' } })
    expect(await recordOf(person)).toMatchObject({
      away: [{ days: { from: '2024-11-05', until: '2024-11-06' } }],
    })
    if (added.outcome === 'refused') throw new Error(added.refusal.code)
    const unavailability = added.facts[0]?.body.unavailability
    const removal = { by, input: { person, unavailability } }
    expect(await perform(open().world, removeUnavailability, removal)).toMatchObject({ outcome: 'happened' })
    expect(await recordOf(person)).toMatchObject({ away: [] })
    expect(await perform(open().world, removeUnavailability, removal)).toMatchObject({
      refusal: { code: 'unavailability-gone' },
    })
  })

  test('a conflict is declared once, with a reason, and can be withdrawn', async () => {
    const { person, school } = await made(async (tx) => ({
      person: await aPractitioner(tx),
      school: await aSchoolIn(tx, { name: 'Bramble Hill' }),
    }))
    const by = asThemselves(person)
    const declaring = { by, input: { person, school, why: 'My sister teaches there' } }
    expect(
      await perform(open().world, declareConflict, { by, input: { person, school, why: ' ' } }),
    ).toMatchObject({
      refusal: { fields: [{ field: 'why' }] },
    })
    await perform(open().world, declareConflict, declaring)
    expect(await recordOf(person)).toMatchObject({
      conflicts: [{ school, name: 'Bramble Hill', why: 'My sister teaches there' }],
    })
    expect(await perform(open().world, declareConflict, declaring)).toMatchObject({
      refusal: { code: 'already-conflicted', words: 'You have told us about Bramble Hill already.' },
    })
    await perform(open().world, withdrawConflict, { by, input: { person, school } })
    expect(await recordOf(person)).toMatchObject({ conflicts: [] })
  })

  test('the list is filtered by accreditation, phase, hub and expiry, and a hub’s leader sees only their hub', async () => {
    const fenland = await made(async (tx) => {
      const hub = await aHub(tx, 'Fenland')
      const school = await aSchoolIn(tx, { hub, name: 'Sedge Primary' })
      await aPractitioner(tx, {
        name: 'Ada Quill',
        school,
        accredited: { reviewer: { from: day('2022-01-10'), until: day('2025-01-10') } },
      })
      await aPractitioner(tx, {
        name: 'Bola Marsh',
        school: await aSchoolIn(tx),
        phases: ['secondary'],
        accredited: { leadReviewer: { from: day('2024-01-10'), until: day('2027-01-10') } },
      })
      await aPractitioner(tx, {
        name: 'Cato Penn',
        accredited: { reviewer: { from: day('2020-01-10'), until: day('2023-01-10') } },
      })
      return hub
    })
    const found = async (asked: Record<string, string>, actor: Actor = anOfficer) => {
      const view = await practitionersView(
        { db: open().db, actor, today },
        PractitionersQuestion.parse(asked),
      )
      return isRefused(view) ? view.refusal.code : view.practitioners.map(({ name }) => name)
    }
    expect(await found({})).toEqual(['Ada Quill', 'Bola Marsh', 'Cato Penn'])
    expect(await found({ kind: 'reviewer' })).toEqual(['Ada Quill'])
    expect(await found({ phase: 'secondary' })).toEqual(['Bola Marsh'])
    expect(await found({ hub: fenland })).toEqual(['Ada Quill'])
    expect(await found({ expiring: 'yes' })).toEqual(['Ada Quill'])
    expect(await found({ q: 'sedge' })).toEqual(['Ada Quill'])
    expect(await found({ kind: 'nonsense', page: 'x' })).toHaveLength(3)
    expect(await found({}, aHubManagerOf(fenland))).toEqual(['Ada Quill'])
    expect(await found({}, asThemselves(await made((tx) => aPerson(tx))))).toBe('not-allowed')
  })
})
