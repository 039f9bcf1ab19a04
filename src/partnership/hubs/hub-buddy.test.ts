import { expect, test } from 'vitest'
import { day, isRefused, perform } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { personView } from '../people/people-view.ts'
import { aHub, aPerson, anActor, anOfficer } from '../testing.ts'
import { hubView } from './hubs-view.ts'
import { nameHubBuddy } from './name-hub-buddy.ts'

const today = day('2024-10-16')

onEachDatabase('a Hub Buddy', (open) => {
  test('leads another hub and has for a year, is named by the office, and stands beside the Hub Manager', async () => {
    const { hub, manager, elsewhere, beside, fresh } = await open().database.transaction(async (tx) => {
      const [own, other] = [await aHub(tx), await aHub(tx)]
      const lead = (name: string, at: string, from = day('2020-09-01')) =>
        aPerson(tx, { role: 'hubManager', name, at, from })
      return {
        hub: own.id,
        manager: await lead('Asha Bell', own.id, day('2024-09-01')),
        elsewhere: await lead('Bram Cole', other.id),
        beside: await lead('Cleo Dunn', own.id),
        fresh: await lead('Dara Eden', other.id, day('2024-09-01')),
      }
    })
    const reading = { db: open().db, actor: anOfficer(), today }
    const seen = async () => {
      const view = await personView(reading, manager.id)
      if (isRefused(view)) throw new Error(view.refusal.words)
      return view
    }
    const [managership] = (await seen()).managerships
    if (!managership) throw new Error('They manage no hub')
    expect(managership.mayBeBuddies.map(({ name }) => name)).toEqual(['Bram Cole'])
    const name = (buddy: string, by = anOfficer()) =>
      perform(open().world, nameHubBuddy, { by, input: { post: managership.post, buddy } })
    for (const { id } of [beside, fresh, manager])
      expect(await name(id)).toMatchObject({ refusal: { code: 'no-buddy' } })
    expect(await name(elsewhere.id, anActor())).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect((await name(elsewhere.id)).outcome).toBe('happened')
    expect(await name(elsewhere.id)).toMatchObject({ refusal: { code: 'buddy-already' } })
    expect((await seen()).posts.map(({ buddy }) => buddy)).toEqual(['Bram Cole'])
    const view = await hubView(reading, hub)
    expect(isRefused(view) ? [] : view.leaders).toEqual([
      { name: 'Asha Bell', role: 'hubManager', buddy: 'Bram Cole' },
      { name: 'Cleo Dunn', role: 'hubManager', buddy: null },
    ])
  })
})
