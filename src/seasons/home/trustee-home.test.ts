import { expect, test } from 'vitest'
import { type Actor, day, isRefused, newId } from '#kernel'
import { HubId, TrustId } from '#partnership'
import { aHub, aHubManagerOf, aMembership, aTrust, anActor } from '#partnership/testing'
import type { Reader } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { aSchoolIn } from '#practitioners/testing'
import { acceptPlace } from '../places/accept-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { aReviewer, anOfficer, doing, testDay } from '../testing.ts'
import { aNetworkWithReview, refusalIn, shown } from './testing.ts'
import { trusteeHomeView } from './trustee-home-view.ts'

const as = (db: Reader, actor: Actor, today = testDay) => ({ db, actor, today })
const byOffice = (input: unknown) => ({ by: anOfficer, input })
const aTrustLeaderOf = (trust: TrustId) => anActor({ role: 'trustLeader', at: { kind: 'trust', id: trust } })
const aTrustee = anActor({ role: 'trustee', at: { kind: 'partnership', id: 'the board' } })

onEachDatabase('the trustee’s home', (open) => {
  test('counts partners by level, pupils, trusts, hubs and reviews, and names nobody', async () => {
    const { database, db } = open()
    const { host } = await aNetworkWithReview(open())
    await database.transaction(async (tx) => {
      const other = await aSchoolIn(tx, { pupils: 90 })
      await aMembership(tx, other, 'network')
      await aHub(tx, host)
      await aTrust(tx, host, other)
    })
    const view = shown(await trusteeHomeView(as(db, aTrustee)))
    expect(view).toEqual({
      year: '2024/25',
      levels: { full: 1, network: 1, gateway: 0 },
      schools: 2,
      pupils: 300,
      trusts: 1,
      hubs: 1,
      delivered: { year: '2023/24', reviews: 0, teamsFull: 0, fullInHundred: null },
      dated: { year: '2024/25', reviews: 1, teamsFull: 0, fullInHundred: 0 },
    })
  })

  test('counts a review as delivered in the year after, with its team if everybody was there', async () => {
    const { world, db } = open()
    const { review, peers } = await aNetworkWithReview(open())
    for (const person of peers.slice(0, 3)) {
      const { placement } = (await doing(world, offerReplacement, byOffice({ review, person }))).body
      await doing(world, acceptPlace, { by: aReviewer(person), input: { placement } })
    }
    expect(shown(await trusteeHomeView(as(db, aTrustee))).dated).toMatchObject({
      teamsFull: 1,
      fullInHundred: 100,
    })
    const yearAfter = shown(await trusteeHomeView(as(db, aTrustee, day('2025-09-10'))))
    expect(yearAfter.delivered).toMatchObject({ year: '2024/25', reviews: 1, teamsFull: 0 })
    expect(yearAfter.dated.reviews).toBe(0)
  })

  test('is for trustees and the office', async () => {
    const { db } = open()
    const { head, lead } = await aNetworkWithReview(open())
    for (const actor of [head, aReviewer(lead), aHubManagerOf(newId(HubId)), aTrustLeaderOf(newId(TrustId))])
      expect(refusalIn(await trusteeHomeView(as(db, actor)))).toBe('not-allowed')
    expect(isRefused(await trusteeHomeView(as(db, anOfficer)))).toBe(false)
  })
})
