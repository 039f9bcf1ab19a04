import { expect, test } from 'vitest'
import { clockAt } from '#kernel'
import { aDescription, aStaffedReview } from '#excellence/testing'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('Areas of Excellence on screen', (open) => {
  test('a head nominates, the team accredits, a partner asks, and the office introduces', async () => {
    const { database } = open()
    const { review, host, lead, peers } = await aStaffedReview(open())
    const [head, partner, officer] = await database.transaction(
      async (tx) =>
        [
          await aPerson(tx, { name: 'Hedda Lowe', role: 'headteacher', at: host }),
          await aPerson(tx, { name: 'Pia North', role: 'trustee' }),
          await aPerson(tx, { name: 'Olwen Fairbrother', role: 'officer' }),
        ] as const,
    )
    await database.executeSql(
      `update person set email = 'p' || left(id::text, 8) || right(id::text, 12) || '@peer.example' where email is null`,
    )
    const addressOf = async (person: string) => {
      const { rows } = await database.executeSql('select email from person where id = $1', [person])
      return { email: String(Object.values(rows[0] ?? {})[0]) }
    }
    const before = await aWebApp(open())
    const asHead = await before.as(head)
    expect(wordsOf(await asHead.get(`/hosting/${review}`))).toContain('Nominate what you do well')
    const { listed: _listed, contact: _contact, ...answers } = aDescription({ toSee: '' })
    const form = `/hosting/${review}/areas/new`
    const refused = await asHead.post(form, { ...answers, listed: 'yes', whatWasDone: '' })
    expect([refused.status, wordsOf(refused).includes('Say what the school did')]).toEqual([422, true])
    expect(refused.html).toContain('value="Early reading that lasts"')
    expect(await asHead.post(form, { ...answers, listed: 'yes' })).toMatchObject({
      status: 303,
      to: `/hosting/${review}/areas`,
    })
    const page =
      /href="(\/areas\/[^"]{36})"/.exec((await asHead.get(`/hosting/${review}/areas`)).html)?.[1] ?? ''
    expect((await (await before.as(partner)).get(page)).status).toBe(404)
    const during = await aWebApp(open(), { clock: clockAt('2024-12-04T09:00:00.000Z') })
    for (const person of [peers[0], lead]) {
      const reviewer = await during.as(await addressOf(person))
      expect(wordsOf(await reviewer.get('/'))).toContain('Say what you think of “Early reading that lasts”')
      expect(wordsOf(await reviewer.get('/reviewing/areas'))).toContain('Waits for you')
      const unsaid = await reviewer.post(`${page}/opinion`, { opinion: 'notYet', why: '' })
      expect(wordsOf(unsaid)).toContain('Say in a sentence or two what is still missing')
      expect((await reviewer.post(`${page}/opinion`, { opinion: 'accredit', why: '' })).status).toBe(303)
    }
    const asPartner = await during.as(partner)
    expect(wordsOf(await asPartner.get('/areas?theme=phonics'))).toContain('1 Area of Excellence')
    expect(wordsOf(await asPartner.get('/areas?theme=send'))).toContain('Nothing matches')
    expect(wordsOf(await asPartner.get(`/schools/${host}`))).toContain('Early reading that lasts')
    expect(wordsOf(await asPartner.post(`${page}/introduction`, { purpose: '' }))).toContain(
      'Say what you hope to learn',
    )
    expect((await asPartner.post(`${page}/introduction`, { purpose: 'To see it.' })).status).toBe(303)
    expect((await asPartner.get('/office/areas')).status).toBe(403)
    const asOfficer = await during.as(officer)
    const kept = await asOfficer.get('/office/areas')
    expect(wordsOf(kept)).toContain('Pia North would like to be introduced')
    const answer = /action="(\/office\/areas\/introductions\/[^"]{36})"/.exec(kept.html)?.[1] ?? ''
    expect(wordsOf(await asOfficer.post(answer, { answer: 'declined', words: '' }))).toContain('Say why not')
    expect((await asOfficer.post(answer, { answer: 'introduced', words: '' })).status).toBe(303)
  })
})
