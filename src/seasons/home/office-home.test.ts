import { expect, test } from 'vitest'
import { type Actor, day, newId } from '#kernel'
import { HubId } from '#partnership'
import { aHubManagerOf, anActor } from '#partnership/testing'
import type { Reader } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { aSchoolIn } from '#practitioners/testing'
import { queriesOf } from '../board/testing.ts'
import { declinePlace } from '../places/decline-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { signUpToHost } from '../review/sign-up-to-host.ts'
import { aPartner, aReviewer, anOfficer, doing, testDay } from '../testing.ts'
import { officeHomeView } from './office-home-view.ts'
import { aNetworkWithReview, refusalIn, shown } from './testing.ts'

const as = (db: Reader, actor: Actor, today = testDay) => ({ db, actor, today })
const byOffice = (input: unknown) => ({ by: anOfficer, input })
const aTrustee = anActor({ role: 'trustee', at: { kind: 'partnership', id: 'the board' } })

onEachDatabase('the office’s home', (open) => {
  test('says what comes next, and counts what is short as the board finds it', async () => {
    const { database, world, db } = open()
    const { season, review, peers } = await aNetworkWithReview(open())
    const [first, second] = peers
    for (const person of [first, second]) await doing(world, offerReplacement, byOffice({ review, person }))
    const view = shown(await officeHomeView(as(db, anOfficer)))
    expect(view.next).toMatchObject({ kind: 'closeDates', who: 'you', season })
    expect(view.atHand).toMatchObject({
      year: '2024/25',
      reviews: 1,
      teamsFull: 0,
      worst: [],
      answersAwaited: { only: 'answerAwaited', reviews: 1, count: 2 },
      offersEndingSoon: { count: 0 },
      toReplace: { count: 0 },
      noDays: { count: 0 },
      noLead: { count: 1 },
    })
    const host = await database.transaction(async (tx) => aPartner(tx, await aSchoolIn(tx)))
    await doing(world, signUpToHost, byOffice({ season, school: host }))
    expect(shown(await officeHomeView(as(db, anOfficer))).atHand).toMatchObject({
      reviews: 2,
      noDays: { count: 1 },
    })
  })

  test('knows offers that end within three days, and teams that are short within a fortnight', async () => {
    const { world, db } = open()
    const { review, peers } = await aNetworkWithReview(open())
    await doing(world, offerReplacement, byOffice({ review, person: peers[0] }))
    const on = async (today: string) => shown(await officeHomeView(as(db, anOfficer, day(today)))).atHand
    expect(await on('2024-10-22')).toMatchObject({ offersEndingSoon: { count: 0 } })
    expect(await on('2024-10-23')).toMatchObject({ offersEndingSoon: { count: 1 } })
    expect(await on('2024-10-27')).toMatchObject({ offersEndingSoon: { count: 0 } })
    expect(await on('2024-11-18')).toMatchObject({ teamMissingSoon: { count: 0 }, worst: [] })
    expect(await on('2024-11-19')).toMatchObject({
      teamMissingSoon: { count: 1 },
      worst: [{ name: 'Larkfield Primary School' }],
    })
  })

  test('counts a place that somebody declined until another is asked', async () => {
    const { world, db } = open()
    const { review, peers } = await aNetworkWithReview(open())
    const toReplace = async () => shown(await officeHomeView(as(db, anOfficer))).atHand?.toReplace.count
    const [first, ...others] = peers
    const { placement } = (await doing(world, offerReplacement, byOffice({ review, person: first }))).body
    expect(await toReplace()).toBe(0)
    await doing(world, declinePlace, { by: aReviewer(first), input: { placement } })
    expect(await toReplace()).toBe(1)
    for (const person of others) await doing(world, offerReplacement, byOffice({ review, person }))
    expect(await toReplace()).toBe(0)
  })

  test('takes three queries for one review and for two, and asks to open a season when none is open', async () => {
    const { database, world, db } = open()
    expect(shown(await officeHomeView(as(db, anOfficer)))).toMatchObject({
      next: { kind: 'openSeason' },
      atHand: null,
    })
    const { season } = await aNetworkWithReview(open())
    const asked = () => queriesOf(db, (counted) => officeHomeView(as(counted, anOfficer)))
    const one = await asked()
    const host = await database.transaction(async (tx) => aPartner(tx, await aSchoolIn(tx)))
    await doing(world, signUpToHost, byOffice({ season, school: host }))
    expect([one.queries, (await asked()).queries]).toEqual([3, 3])
  })

  test('is for the office alone', async () => {
    const { db } = open()
    const { head, lead } = await aNetworkWithReview(open())
    for (const actor of [head, aReviewer(lead), aTrustee, aHubManagerOf(newId(HubId))])
      expect(refusalIn(await officeHomeView(as(db, actor)))).toBe('not-allowed')
  })
})
