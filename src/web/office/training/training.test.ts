import { expect, test } from 'vitest'
import { clockAt } from '#kernel'
import { aPerson, aPractitioner } from '#practitioners/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('training and practitioners on screen', (open) => {
  const asOffice = async (at = '2024-10-16T08:30:00.000Z') => {
    const { database } = open()
    const known = await database.executeSql(
      `select id from person where email = 'office@partnership.example'`,
    )
    if (known.rows.length === 0) {
      const person = await database.transaction((tx) => aPerson(tx, { name: 'Olwen Fairbairn' }))
      await database.executeSql(`update person set email = 'office@partnership.example' where id = $1`, [
        person,
      ])
      await database.executeSql(
        `insert into post (id, person_id, role, held) values (gen_random_uuid(), $1, 'officer', '[2020-01-01,)')`,
        [person],
      )
    }
    const web = await aWebApp(open(), { clock: clockAt(at) })
    return web.as({ email: 'office@partnership.example' })
  }
  const arranging = {
    title: 'Becoming a peer reviewer',
    kind: 'reviewer',
    'heldOn-day': '20',
    'heldOn-month': '11',
    'heldOn-year': '2024',
    mode: 'online',
    place: '',
    capacity: '',
  }

  test('the office says how long accreditation lasts, and a figure that cannot be stays as typed', async () => {
    const office = await asOffice()
    const refused = await office.post('/office/accreditation-terms', { kind: 'leadReviewer', years: '40' })
    expect(refused.status).toBe(422)
    expect(wordsOf(refused)).toContain('Enter 10 or fewer')
    expect(refused.html).toContain('value="40"')
    await office.post('/office/accreditation-terms', { kind: 'leadReviewer', years: '4' })
    expect(wordsOf(await office.get('/training'))).toContain('Lead Reviewer 4 years')
  })

  test('the office arranges a session, enrols somebody, and says who came', async () => {
    const ada = await open().database.transaction((tx) => aPractitioner(tx, { name: 'Ada Quill' }))
    const office = await asOffice()
    expect(wordsOf(await office.get('/training'))).toContain('No session is arranged')
    const refused = await office.post('/office/training/new', {
      ...arranging,
      mode: 'inPerson',
      capacity: 'ten',
    })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('value="Becoming a peer reviewer"')
    expect(await office.post('/office/training/new', arranging)).toMatchObject({
      status: 303,
      to: '/training',
    })
    const sessions = await office.get('/training')
    const session = /href="(\/office\/training\/[^"]{36})"/.exec(sessions.html)?.[1] ?? ''
    const enrolled = await office.post(`${session}/enrol`, { person: ada })
    expect(enrolled).toMatchObject({ status: 303, to: session })
    expect(wordsOf(await office.post(`${session}/enrol`, { person: ada }))).toContain(
      'Ada Quill is enrolled on Becoming a peer reviewer already',
    )
    const later = await asOffice('2024-11-21T09:00:00.000Z')
    expect(wordsOf(await later.get(session))).toContain('Who came')
    expect(wordsOf(await later.post(`${session}/attendance`))).toContain('Say for at least one person')
    await later.post(`${session}/attendance`, { [`came-${ada}`]: 'completed' })
    const record = await later.get(`/office/practitioners/${ada}`)
    expect(wordsOf(record)).toContain('Peer reviewer 20 Nov 2024 19 Nov 2027 Current')
    const accreditation = /accreditations\/([^/"]{36})\/renew/.exec(record.html)?.[1] ?? ''
    const renewing = `/office/practitioners/${ada}/accreditations/${accreditation}/renew`
    const day = { 'until-day': '19', 'until-month': '11', 'until-year': '2027' }
    const early = await later.post(renewing, day)
    expect(early.status).toBe(422)
    expect(wordsOf(early)).toContain('It already runs until')
    expect(await later.post(renewing, { ...day, 'until-year': '2028' })).toMatchObject({ status: 303 })
    expect(wordsOf(await later.get('/office/log'))).toContain('Ada Quill completed Becoming a peer reviewer')
  })

  test('the list finds practitioners by filter, and has a way on when nobody matches', async () => {
    await open().database.transaction((tx) => aPractitioner(tx, { name: 'Ada Quill' }))
    const office = await asOffice()
    expect(wordsOf(await office.get('/office/practitioners'))).toContain('Ada Quill')
    expect(wordsOf(await office.get('/office/practitioners?phase=special'))).toContain('Nobody matches')
    expect(wordsOf(await office.get('/office/practitioners?kind=zzz&page=-4'))).toContain('Ada Quill')
    expect(wordsOf(await office.get('/office/stuck'))).toContain('Nothing is stuck')
  })

  test('somebody who is not in the office sees neither the list nor the log', async () => {
    const { database } = open()
    const person = await database.transaction((tx) => aPractitioner(tx, { name: 'Bola Marsh' }))
    await database.executeSql(`update person set email = 'bola@reed.example' where id = $1`, [person])
    const bola = await (await aWebApp(open())).as({ email: 'bola@reed.example' })
    for (const address of ['/office/practitioners', '/office/training/new', '/office/log', '/office/stuck'])
      expect((await bola.get(address)).status).toBe(403)
    expect(wordsOf(await bola.get('/notifications'))).toContain('Nothing yet')
  })
})
