import { expect, test } from 'vitest'
import { theNetwork } from '#identity'
import { type Actor, bearer, day, nobody, perform } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { aPerson, anOfficer } from '../testing.ts'
import { actorOf } from './actor-store.ts'
import { officeStands, openOffice } from './open-office.ts'

const first = { name: 'Ines Okafor', email: 'Ines@partnership.example' }

onEachDatabase('an empty network', (open) => {
  const opened = (by: Actor = bearer(theNetwork), input = first) =>
    perform(open().world, openOffice, { by, input })

  test('gets its first officer from whoever holds the one-time link', async () => {
    expect(await officeStands(open().db)).toBe(false)
    expect(await opened()).toMatchObject({ outcome: 'happened' })
    expect(await officeStands(open().db)).toBe(true)
    expect(await actorOf(open().db, 'ines@partnership.example', day('2024-10-16'))).toMatchObject({
      name: 'Ines Okafor',
      posts: [{ role: 'officer' }],
    })
  })

  test.each([
    ['nobody', nobody],
    ['an officer', anOfficer()],
    ['the bearer of another link', bearer({ kind: 'review', id: theNetwork.id })],
  ])('gives no office to %s', async (_who, by) => {
    expect(await opened(by)).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await officeStands(open().db)).toBe(false)
  })

  test('has one first officer', async () => {
    await opened()
    const second = await opened(bearer(theNetwork), { name: 'Sam', email: 'sam@partnership.example' })
    expect(second).toMatchObject({ refusal: { code: 'office-stands' } })
  })

  test('does not take an address that somebody has', async () => {
    const { email } = await open().database.transaction((tx) => aPerson(tx))
    expect(await opened(bearer(theNetwork), { ...first, email })).toMatchObject({
      refusal: { code: 'address-taken', fields: [{ field: 'email' }] },
    })
  })
})
