import { expect, test } from 'vitest'
import { aMembership, aPerson, aSchool } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('events on screen', (open) => {
  const conference = {
    kind: 'nationalConference',
    title: 'Autumn conference',
    'heldOn-day': '4',
    'heldOn-month': '10',
    'heldOn-year': '2024',
    attendees: '60',
    addresses: '',
  }

  test('the office records an event with who came; what is wrong is said, and nobody else may', async () => {
    const { officer, trustee, head } = await open().database.transaction(async (tx) => {
      const school = await aSchool(tx)
      await aMembership(tx, school.id)
      return {
        officer: await aPerson(tx, { role: 'officer' }),
        trustee: await aPerson(tx, { role: 'trustee' }),
        head: await aPerson(tx, { role: 'headteacher', at: school.id }),
      }
    })
    const web = await aWebApp(open())
    const [office, board, school] = [await web.as(officer), await web.as(trustee), await web.as(head)]
    expect((await school.get('/office/events')).status).toBe(403)
    expect((await board.get('/office/events/new')).status).toBe(403)
    const ahead = await office.post('/office/events/new', { ...conference, 'heldOn-year': '2034' })
    expect([ahead.status, wordsOf(ahead)]).toEqual([422, expect.stringContaining('Say who came when it is')])
    const stranger = await office.post('/office/events/new', {
      ...conference,
      addresses: 'who@nowhere.example',
    })
    expect(wordsOf(stranger)).toContain('Nobody here has the address who@nowhere.example')
    expect(stranger.html).toContain('Autumn conference')
    const recorded = await office.post('/office/events/new', {
      ...conference,
      addresses: `${head.email.toUpperCase()};\n ${officer.email}`,
    })
    expect(recorded.to).toBe('/office/events')
    expect(wordsOf(await board.get('/office/events'))).toContain(
      'Autumn conference National Network Conference Friday 4 October 2024 60 2',
    )
    const again = await office.post('/office/events/new', conference)
    expect(wordsOf(again)).toContain('is recorded already')
    const figure = await board.get('/figures/nnc.held?year=2024/25&version=now')
    expect(wordsOf(figure)).toContain('National Network Conferences 1')
  })
})
