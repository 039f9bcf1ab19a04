import { expect, test } from 'vitest'
import { type Actor, newId } from '#kernel'
import { HubId, type PartnershipTables, PostId, type SchoolId, TrustId } from '#partnership'
import { aHub, aHubManagerOf, aTrust, anActor } from '#partnership/testing'
import { type Reader, type Transactor, writing } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { aPractitioner, aSchoolIn, sinceLastYear } from '#practitioners/testing'
import { acceptPlace } from '../places/accept-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { aReviewer, anOfficer, doing, testDay } from '../testing.ts'
import { hubHomeView } from './hub-home-view.ts'
import { aNetworkWithReview, refusalIn, shown } from './testing.ts'
import { trustHomeView } from './trust-home-view.ts'

const as = (db: Reader, actor: Actor, today = testDay) => ({ db, actor, today })
const byOffice = (input: unknown) => ({ by: anOfficer, input })
const aTrustLeaderOf = (trust: TrustId) => anActor({ role: 'trustLeader', at: { kind: 'trust', id: trust } })
const aTrustee = anActor({ role: 'trustee', at: { kind: 'partnership', id: 'the board' } })

onEachDatabase('the homes of hubs and trusts', (open) => {
  /** A review that two people of the group join: one at the group’s own school, one elsewhere. */
  async function aGroupsYear(kind: 'hub' | 'trust') {
    const { database, world, db } = open()
    const dated = await aNetworkWithReview(open())
    const { group, person } = await database.transaction(async (tx) => {
      const school = await aSchoolIn(tx, { name: 'Aspen Academy' })
      const { id } = kind === 'hub' ? await aHub(tx, school) : await aTrust(tx, school)
      const accredited = { reviewer: sinceLastYear }
      return { group: id, person: await aPractitioner(tx, { name: 'Noor Patel', school, accredited }) }
    })
    const { placement } = (await doing(world, offerReplacement, byOffice({ review: dated.review, person })))
      .body
    return { database, world, db, ...dated, group, person, placement }
  }

  test('a hub sees its own reviews with stage and team, and who of its people reviews this term', async () => {
    const { world, db, group, person, placement } = await aGroupsYear('hub')
    const hub = HubId.parse(group)
    const home = async () => shown(await hubHomeView(as(db, aHubManagerOf(hub)), hub))
    expect(await home()).toMatchObject({ year: '2024/25', term: 'Autumn', reviews: [], reviewers: [] })
    await doing(world, acceptPlace, { by: aReviewer(person), input: { placement } })
    expect((await home()).reviewers).toEqual([
      {
        placement,
        name: 'Noor Patel',
        roleWords: 'Peer reviewer',
        from: 'Aspen Academy',
        daysWords: '3 to 5 December 2024',
        where: null,
      },
    ])
  })

  test('a review is listed for the hub and the trust of its host', async () => {
    const { database, db } = open()
    const { host, review } = await aNetworkWithReview(open())
    const [hub, trust] = await database.transaction(async (tx) => [
      (await aHub(tx, host)).id,
      (await aTrust(tx, host)).id,
    ])
    const line = {
      review,
      school: host,
      name: 'Larkfield Primary School',
      daysWords: '3 to 5 December 2024',
      stage: 'dated',
      stageWords: 'Needs a Lead Reviewer',
      agreed: 0,
      slots: 3,
    }
    expect(shown(await hubHomeView(as(db, aHubManagerOf(hub)), hub)).reviews).toEqual([line])
    expect(shown(await trustHomeView(as(db, aTrustLeaderOf(trust)), trust)).reviews).toEqual([line])
  })

  test('where somebody reviews is named at the group’s own schools alone', async () => {
    const { database, world, db, host, group, person, placement } = await aGroupsYear('trust')
    const trust = TrustId.parse(group)
    await doing(world, acceptPlace, { by: aReviewer(person), input: { placement } })
    const where = async () =>
      shown(await trustHomeView(as(db, aTrustLeaderOf(trust)), trust)).reviewers.map((line) => line.where)
    expect(await where()).toEqual([null])
    await database.transaction((tx) => joinsTrust(tx, host, trust))
    expect(await where()).toEqual(['Larkfield Primary School'])
  })

  test('is for the hub’s or the trust’s own leaders and the office', async () => {
    const { database, db } = open()
    const { host, head, lead } = await aNetworkWithReview(open())
    const [hub, trust] = await database.transaction(async (tx) => [
      (await aHub(tx, host)).id,
      (await aTrust(tx, host)).id,
    ])
    const others = [
      head,
      aReviewer(lead),
      aTrustee,
      aHubManagerOf(newId(HubId)),
      aTrustLeaderOf(newId(TrustId)),
    ]
    for (const actor of others) {
      expect(refusalIn(await hubHomeView(as(db, actor), hub))).toBe('not-allowed')
      expect(refusalIn(await trustHomeView(as(db, actor), trust))).toBe('not-allowed')
    }
    expect(refusalIn(await hubHomeView(as(db, aTrustLeaderOf(trust)), hub))).toBe('not-allowed')
    expect(refusalIn(await trustHomeView(as(db, aHubManagerOf(hub)), trust))).toBe('not-allowed')
    expect(shown(await hubHomeView(as(db, anOfficer), hub)).reviews).toHaveLength(1)
    expect(refusalIn(await hubHomeView(as(db, anOfficer), newId(HubId)))).toBe('not-found')
  })
})

const joinsTrust = (tx: Transactor, school: SchoolId, trust: TrustId) =>
  writing<PartnershipTables>(tx)
    .insertInto('trust_school')
    .values({ id: newId(PostId), trust_id: trust, school_id: school, held: '[2020-09-01,)' })
    .execute()
