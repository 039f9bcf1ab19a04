import { expect, test } from 'vitest'
import { recordEvent } from '#events'
import { clockAt, perform } from '#kernel'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { localLetters } from '#platform/mail'
import { aTrustReview } from '#reviews/testing'
import { reachTrustMilestone } from '#seasons'
import { anOfficer, doing } from '#seasons/testing'
import { addStandardInstruments } from '#surveys'
import { bySystem, worldOf } from '../product.ts'
import { aProduct, followAll } from '../testing.ts'

onEachDatabase('when the report on a trust is issued', (open) => {
  test('its leaders and the visiting ones are asked, in a round that names no trust and that the lead does not answer; the event of that day asks the others alone', async () => {
    const { database, db } = open()
    const { review, host, peer, lead } = await aTrustReview(open())
    for (const [person, name] of [
      [host.person, 'host'],
      [peer.person, 'peer'],
      [lead.person, 'lead'],
    ])
      await database.executeSql('update person set email = $1 where id = $2', [
        `${name}@trust.example`,
        person,
      ])
    const product = aProduct(database, clockAt('2025-01-14T09:00:00.000Z'))
    const world = await worldOf(product)
    await perform(world, addStandardInstruments, { by: bySystem, input: {} })
    await doing(world, reachTrustMilestone, { by: bySystem, input: { review, milestone: 'issued' } })
    await followAll(product)
    const letters = (await localLetters(db)).map(({ to, subject }) => `${to}: ${subject}`)
    const about = 'How was it? Trust Peer Review, 10 to 12 December 2024'
    expect(letters.filter((letter) => letter.endsWith(about)).toSorted()).toEqual([
      `host@trust.example: ${about}`,
      `peer@trust.example: ${about}`,
    ])
    const { rows } = await database.executeSql(
      'select code, subject_kind, subject_id from survey_round order by code',
    )
    expect(rows).toEqual(
      ['tpr-host', 'tpr-reviewer'].map((code) => ({ code, subject_kind: 'trustReview', subject_id: review })),
    )
    const other = await database.transaction((tx) => aPerson(tx, { role: 'independentLead' }))
    const event = { kind: 'trustPeerReview', title: 'Trust Peer Review', heldOn: '2024-12-11', attendees: 3 }
    const addresses = `peer@trust.example ${other.email}`
    await doing(world, recordEvent, { by: anOfficer, input: { ...event, addresses } })
    await followAll(product)
    const asked = (await localLetters(db)).filter(({ subject }) => subject.endsWith('11 December 2024'))
    expect(asked.map(({ to }) => to)).toEqual([other.email])
  })
})
