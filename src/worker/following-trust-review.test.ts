import { expect, test } from 'vitest'
import { isRefused, perform } from '#kernel'
import { localLetters } from '#platform/mail'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { trustTeamView } from '#reviews'
import { aTrustReview } from '#reviews/testing'
import { callOffTrustReview, leaveTrustTeam, moveTrustReview } from '#seasons'
import { anOfficer, doing, testDay } from '#seasons/testing'
import { aProduct, followAll } from './testing.ts'

onEachDatabase('what follows a trust peer review', (open) => {
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
    expect(await code({ first: '2025-01-14', why })).toBe('happened')
    const moved = 'New days: the review at Saltmarsh Schools, 14 to 16 January 2025'
    expect(await told()).toEqual([
      `host@sedge.example: ${moved}`,
      `lead@sedge.example: ${moved}`,
      `peer@sedge.example: ${moved}`,
    ])
    const asked = { db, actor: anOfficer, today: testDay }
    const found = await trustTeamView(asked, review, 'oakb')
    expect(isRefused(found) ? [] : found.couldJoin).toEqual([])
    await doing(world, leaveTrustTeam, byOffice({ person: peer.person }))
    const gone = 'You are no longer on the review at Saltmarsh Schools'
    expect(await told()).toEqual([`peer@sedge.example: ${gone}`])
    const again = await trustTeamView(asked, review, 'fells')
    expect(isRefused(again) ? [] : again.couldJoin.map(({ person }) => person)).toEqual([peer.person])

    await doing(world, callOffTrustReview, byOffice({ why }))
    expect(await told()).toEqual([
      'host@sedge.example: Your review is called off: Saltmarsh Schools',
      `lead@sedge.example: ${gone}`,
    ])
    expect(await code({ first: '2025-01-21', why })).toBe('review-cancelled')
  })
})
