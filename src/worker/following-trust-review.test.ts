import { expect, test } from 'vitest'
import { type Actor, type PersonId, clockAt, day, isRefused, perform, period } from '#kernel'
import { shippedFrameworks } from '#frameworks'
import { localLetters } from '#platform/mail'
import { brokenInvariants, worldOver } from '#platform/database'
import { type TestDatabase, onEachDatabase, testClock } from '#platform/database/testing'
import { aPractitioner, aSchoolIn } from '#practitioners/testing'
import { agreeAsTeam, confirmFacts, openReport, savePart, sendToHost, sendToReader } from '#reports'
import { nameHostLeader, setActivity, timetableView, trustTeamView } from '#reviews'
import { aTrustReview } from '#reviews/testing'
import {
  type ReviewId,
  callOffTrustReview,
  leaveTrustTeam,
  moveTrustReview,
  seasonInvariants,
  setUpTrustReview,
  signUpToHost,
} from '#seasons'
import { aPartner, anOfficer, doing, onRecord, testDay, theHeadOf } from '#seasons/testing'
import { aProduct, followAll } from './testing.ts'

onEachDatabase('what follows a trust peer review', (open) => {
  /** They keep 12 to 14 December 2024 free for the review of a school. */
  const standsByElsewhere = async (person: PersonId) => {
    const { database, world } = open()
    const school = await database.transaction(async (tx) => {
      const made = await aSchoolIn(tx, { name: 'Larkrise School' })
      return aPartner(tx, made)
    })
    const { rows } = await database.executeSql('select id from season')
    const [season] = rows.flatMap((row) => Object.values(Object(row)))
    const head = theHeadOf(school)
    await database.transaction((tx) => onRecord(tx, head))
    const { review } = (await doing(world, signUpToHost, { by: head, input: { season, school } })).body
    await database.executeSql(
      "insert into standby values (gen_random_uuid(), $1, $2, 'holding', '[2024-12-12,2024-12-15)', now(), null, '2024-12-01', null)",
      [review, person],
    )
  }

  test('its team and its trust hear when somebody joins or leaves, when it moves and when it is called off', async () => {
    const { database, db, world } = open()
    const { review, host, lead, peer } = await aTrustReview(open())
    const addresses = { host: host.person, lead: lead.person, peer: peer.person }
    for (const [name, person] of Object.entries(addresses))
      await database.executeSql('update person set email = $1 where id = $2', [
        `${name}@sedge.example`,
        person,
      ])
    const told = async () => {
      const before = (await localLetters(db)).length
      await followAll(aProduct(database, testClock))
      const letters = (await localLetters(db)).slice(0, -before || undefined)
      return letters.map(({ to, subject }) => `${to}: ${subject}`).toSorted()
    }
    const byOffice = (input: object) => ({ by: anOfficer, input: { review, ...input } })
    const code = async (input: object) => {
      const decision = await perform(world, moveTrustReview, byOffice(input))
      return isRefused(decision) ? decision.refusal.code : 'happened'
    }
    const { person } = host
    const named = { review, person, responsibility: 'Standards' }
    await doing(world, nameHostLeader, { by: host.leader, input: named })
    await inTheTimetable(open(), { review, visitor: lead, host })
    const days = 'Saltmarsh Schools, 10 to 12 December 2024'
    expect(await told()).toEqual([
      `lead@sedge.example: You are on the team: ${days}`,
      `peer@sedge.example: You are on the team: ${days}`,
    ])
    const why = 'The chief executive is ill.'
    expect([
      await code({ first: '2025-01-14', why: '' }),
      await code({ first: '2024-10-16', why }),
      await code({ first: '2024-12-10', why }),
      await code({ first: '2025-01-17', why }),
      await code({ first: '2025-09-09', why }),
    ]).toEqual(['invalid-input', 'days-gone-by', 'the-same-days', 'on-a-weekend', 'another-season'])
    expect(await code({ first: '2024-12-11', why })).toBe('happened')
    const moved = 'New days: the review at Saltmarsh Schools, 11 to 13 December 2024'
    expect(await told()).toEqual([
      `host@sedge.example: ${moved}`,
      `lead@sedge.example: ${moved}`,
      `peer@sedge.example: ${moved}`,
    ])
    const asked = { db, actor: anOfficer, today: testDay }
    const planned = await timetableView({ ...asked, actor: lead.leader }, review)
    expect(isRefused(planned) ? [] : planned.timetable.map(({ lines }) => lines.length)).toEqual([1, 1, 0])
    const { rows } = await database.executeSql(
      "select person_id from notification where words like 'The timetable of the review at Saltmarsh%'",
    )
    expect(rows).toHaveLength(3)
    const found = await trustTeamView(asked, review, 'oakb')
    expect(isRefused(found) ? [] : found.couldJoin).toEqual([])
    await doing(world, leaveTrustTeam, byOffice({ person: peer.person }))
    const gone = 'You are no longer on the review at Saltmarsh Schools'
    expect(await told()).toEqual([`peer@sedge.example: ${gone}`])
    await standsByElsewhere(peer.person)
    const again = await trustTeamView(asked, review, 'fells')
    expect(isRefused(again) ? [] : again.couldJoin).toMatchObject([
      { person: peer.person, standsByFor: 'Larkrise School' },
    ])

    await doing(world, callOffTrustReview, byOffice({ why }))
    expect(await told()).toEqual([
      'host@sedge.example: Your review is called off: Saltmarsh Schools',
      `lead@sedge.example: ${gone}`,
    ])
    expect(await code({ first: '2025-01-21', why })).toBe('review-cancelled')
    const another = { trust: host.trust, framework: 'TPR-2023', first: '2025-01-21' }
    const setUp = () => perform(world, setUpTrustReview, { by: anOfficer, input: another })
    expect([isRefused(await setUp()), isRefused(await setUp())]).toEqual([false, true])
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  test('its report waits for QA readers of other trusts, who are written to', async () => {
    const { database, db } = open()
    const { review, host, lead, schools } = await aTrustReview(open())
    const accredited = { qaReader: period(day('2024-09-01'), day('2025-09-01')) }
    const [ownReader, reader] = await database.transaction(async (tx) => [
      await aPractitioner(tx, { school: schools[0], accredited }),
      await aPractitioner(tx, { school: await aSchoolIn(tx), accredited }),
    ])
    await database.executeSql('update person set email = null')
    for (const [person, email] of [
      [ownReader, 'own@sedge.example'],
      [reader, 'reader@fen.example'],
    ])
      await database.executeSql('update person set email = $1 where id = $2', [email, person])
    const clock = clockAt('2024-12-13T09:00:00.000Z')
    const world = worldOver(database, clock)
    const byLead = { by: lead.leader }
    const { report } = (await doing(world, openReport, { ...byLead, input: { review } })).body
    const framework = shippedFrameworks.find(({ code }) => code === 'TPR-2023')
    for (const { key, parts } of framework?.sections.filter(({ holds }) => holds === 'findings') ?? []) {
      const written = { report, part: `${key}.${parts[0]?.key}`, text: 'Seen by all of us.', before: '' }
      await doing(world, savePart, { ...byLead, input: written })
    }
    await doing(world, agreeAsTeam, { ...byLead, input: { report, because: 'Seen by all of us.' } })
    await doing(world, sendToHost, { ...byLead, input: { report } })
    await doing(world, confirmFacts, { by: host.leader, input: { report } })
    await doing(world, sendToReader, { ...byLead, input: { report } })
    await followAll(aProduct(database, clock))
    const letters = await localLetters(db)
    expect(letters.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
      'reader@fen.example: A report waits for a QA reader: Saltmarsh Schools',
    ])
    expect(letters[0]?.text).toContain('The trust has confirmed the facts')
  })
})

type Pair = {
  readonly review: ReviewId
  readonly visitor: { readonly leader: Actor; readonly person: PersonId }
  readonly host: { readonly person: PersonId }
}

/** At nine on the first day and on the second. */
async function inTheTimetable({ world }: TestDatabase, { review, visitor, host }: Pair) {
  const activity = { activity: null, kind: 'primaryHeads', section: null, line: null, whom: '', place: '' }
  const pair = { visitor: visitor.person, host: host.person }
  for (const on of ['2024-12-10', '2024-12-11']) {
    const input = { ...activity, ...pair, review, day: on, from: '09:00', until: '09:50' }
    await doing(world, setActivity, { by: visitor.leader, input })
  }
}
