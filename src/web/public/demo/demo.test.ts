import { expect, test } from 'vitest'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('the demonstration', (open) => {
  const aDemo = async (demo = true) => {
    const { name, email } = await open().database.transaction((tx) =>
      aPerson(tx, { name: 'Ines Okafor', role: 'officer' }),
    )
    const personas = [{ name, email, post: 'the office', can: 'Opens seasons and fills teams.' }]
    return { email, ...(await aWebApp(open(), { demo, personas })) }
  }

  test('a visitor walks in as somebody, and then as nobody else by guessing an address', async () => {
    const { email, stranger } = await aDemo()
    expect(wordsOf(await stranger.get('/demo'))).toContain('Ines Okafor')
    expect(await stranger.post('/demo/walk-in', { email })).toMatchObject({ status: 303, to: '/' })
    expect(wordsOf(await stranger.get('/demo'))).toContain('You are Ines Okafor, the office.')
    expect((await stranger.get('/office/people')).status).toBe(200)
    const { email: other } = await open().database.transaction((tx) => aPerson(tx))
    expect((await stranger.post('/demo/walk-in', { email: other })).status).toBe(404)
  })

  test('today moves for everybody, and comes back', async () => {
    const { stranger } = await aDemo()
    const today = async () => /Today is (\w+ \d+ \w+ \d{4})/.exec(wordsOf(await stranger.get('/help')))?.[1]
    expect(await today()).toBe('Wednesday 16 October 2024')
    await stranger.post('/demo/today', { 'today-day': '3', 'today-month': '12', 'today-year': '2024' })
    expect(await today()).toBe('Tuesday 3 December 2024')
    await stranger.post('/demo/today', { go: 'next week' })
    expect(await today()).toBe('Tuesday 10 December 2024')
    await stranger.post('/demo/today', { go: 'back' })
    expect(await today()).toBe('Wednesday 16 October 2024')
  })

  test('a day that is none, or is far off, is refused and kept', async () => {
    const { stranger } = await aDemo()
    for (const year of ['2024', '2044']) {
      const answer = await stranger.post('/demo/today', {
        'today-day': year === '2024' ? '31' : '1',
        'today-month': '11',
        'today-year': year,
      })
      expect(answer.status).toBe(422)
      expect(wordsOf(answer)).toContain('Enter a day within three years of today')
      expect(answer.html).toContain(`value="${year}"`)
    }
  })

  test('the outbox shows letters, with links and attachments', async () => {
    const { stranger, email, doors } = await aDemo()
    expect(wordsOf(await stranger.get('/outbox'))).toContain('No mail yet')
    await stranger.post('/sign-in', { email })
    await doors.posted()
    const outbox = await stranger.get('/outbox')
    const address = /href="(\/outbox\/\d+)"/.exec(outbox.html)?.[1] ?? ''
    const letter = await stranger.get(address)
    expect(letter.html).toMatch(/<a href="https:\/\/partnership\.example\/sign-in\/link\//)
    expect((await stranger.get('/outbox/999999')).status).toBe(404)
    expect((await stranger.get(`${address}/0`)).status).toBe(404)
  })

  test('elsewhere there is none of this', async () => {
    const { stranger, email } = await aDemo(false)
    const asked = [
      await stranger.get('/demo'),
      await stranger.post('/demo/walk-in', { email }),
      await stranger.post('/demo/today', { go: 'tomorrow' }),
      await stranger.get('/outbox'),
      await stranger.get('/outbox/1'),
    ]
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    const { rows } = await open().database.executeSql(
      'select id from identity_session union all select days_ahead::text from demo_today',
    )
    expect(rows).toEqual([])
  })
})
