import { type Actor, PersonId, day, newId, period, toDaterange } from '#kernel'
import { type PartnershipTables, PostId, type SchoolId, TrustId } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import type { TestDatabase } from '#platform/database/testing'
import { aSchoolIn } from '#practitioners/testing'
import { joinTrustTeam, openSeason, setUpTrustReview } from '#seasons'
import { anOfficer, doing, onRecord } from '#seasons/testing'

export const aTrustLeader = (trust: TrustId, person: PersonId = newId(PersonId)): Actor => ({
  kind: 'person',
  person,
  name: 'Orla Finch',
  posts: [{ role: 'trustLeader', at: { kind: 'trust', id: trust } }],
})

const forYears = toDaterange(period(day('2020-09-01')))

async function aTrust(tx: Transactor, name: string) {
  const trust = newId(TrustId)
  const person = newId(PersonId)
  const leader = aTrustLeader(trust, person)
  await onRecord(tx, leader)
  const rows = writing<PartnershipTables>(tx)
  await rows
    .insertInto('trust')
    .values({
      id: trust,
      name,
      kind: 'Multi-academy trust',
      status: 'Open',
      fictional: true,
      fingerprint: name,
    })
    .execute()
  await rows
    .insertInto('post')
    .values({
      id: newId(PostId),
      person_id: person,
      role: 'trustLeader',
      title: 'Chief executive',
      trust_id: trust,
      held: forYears,
    })
    .execute()
  return { trust, leader, person }
}

async function aSchoolOf(tx: Transactor, trust: TrustId, name: string): Promise<SchoolId> {
  const school = await aSchoolIn(tx, { name })
  await writing<PartnershipTables>(tx)
    .insertInto('trust_school')
    .values({ id: newId(PostId), trust_id: trust, school_id: school, held: forYears })
    .execute()
  return school
}

/** Saltmarsh Schools, a trust of two schools, reviewed from 10 to 12 December 2024 by leaders of two others. */
export async function aTrustReview({ database, world }: TestDatabase) {
  const network = await database.transaction(async (tx) => {
    await onRecord(tx, anOfficer)
    const host = await aTrust(tx, 'Saltmarsh Schools')
    const schools = [
      await aSchoolOf(tx, host.trust, 'Dunlin Primary School'),
      await aSchoolOf(tx, host.trust, 'Heron High School'),
    ] as const
    return {
      host,
      schools,
      lead: await aTrust(tx, 'Oakbeck Trust'),
      peer: await aTrust(tx, 'Fellside Trust'),
    }
  })
  const byOffice = (input: unknown) => ({ by: anOfficer, input })
  await doing(world, openSeason, byOffice({ year: '2024/25' }))
  const setUp = { trust: network.host.trust, framework: 'TPR-2023', first: '2024-12-10' }
  const { review } = (await doing(world, setUpTrustReview, byOffice(setUp))).body
  await doing(world, joinTrustTeam, byOffice({ review, person: network.lead.person, role: 'lead' }))
  await doing(world, joinTrustTeam, byOffice({ review, person: network.peer.person, role: 'peer' }))
  return { ...network, review }
}
