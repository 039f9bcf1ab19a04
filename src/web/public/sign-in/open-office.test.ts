import { expect, test } from 'vitest'
import { makeOfficeLink } from '#identity'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('an empty network’s first day', (open) => {
  const started = async () => {
    const secret = await open().database.transaction((tx) => makeOfficeLink(tx, testClock.now()))
    const { stranger } = await aWebApp(open(), { demo: false })
    return { stranger, address: `/open-office/${secret}` }
  }
  const ines = { name: 'Ines Okafor', email: 'ines@partnership.example' }

  test('the printed link makes the first officer, who then sets up a second step', async () => {
    const { stranger, address } = await started()
    expect(wordsOf(await stranger.get(address))).toContain('You become its first officer')
    expect(await stranger.post(address, ines)).toMatchObject({ status: 303, to: '/sign-in/second-step' })
    expect(wordsOf(await stranger.get('/sign-in/second-step'))).toContain('Set up a second step')
    expect(await stranger.get('/office/people')).toMatchObject({ to: '/sign-in/second-step' })
  })

  test('what was typed stays when it is refused', async () => {
    const { stranger, address } = await started()
    const refused = await stranger.post(address, { name: 'Ines Okafor', email: 'ines at partnership' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('value="ines at partnership"')
    expect(wordsOf(refused)).toContain('Write a mail address')
  })

  test('the link works once, and a newer one voids it', async () => {
    const first = await started()
    await first.stranger.post(first.address, ines)
    expect(wordsOf(await first.stranger.get(first.address))).toContain('This link no longer works')
    const older = await started()
    await started()
    expect((await older.stranger.post(older.address, ines)).status).toBe(422)
    expect((await older.stranger.get('/open-office/guess')).status).toBe(422)
  })
})
