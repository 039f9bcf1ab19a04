import { expect, test } from 'vitest'
import { authenticatorCode, newestMail } from '#identity/testing'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { type Visitor, aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('signing in on screen', (open) => {
  const aKnownPerson = (role?: 'officer') =>
    open().database.transaction((tx) => aPerson(tx, role ? { role } : {}))

  const knocking = async (role?: 'officer') => {
    const person = await aKnownPerson(role)
    const web = await aWebApp(open(), { demo: false })
    const ask = async (answers = {}) => {
      const sent = await web.stranger.post('/sign-in', { email: person.email, ...answers })
      await web.doors.posted()
      return { sent, ...(await newestMail(open(), person.email)) }
    }
    const signIn = async () => {
      const { code } = await ask()
      return web.stranger.post('/sign-in/code', { code })
    }
    return { ...web, person, ask, signIn }
  }
  const isIn = async (visitor: Visitor) => wordsOf(await visitor.get('/help')).includes('Sign out')

  test('a code from the mail leads to where its bearer was going', async () => {
    const { stranger, ask } = await knocking()
    expect(wordsOf(await stranger.get('/sign-in?next=/account'))).toContain('Your e-mail address')
    const { sent, code } = await ask({ next: '/account' })
    expect(sent).toMatchObject({ status: 303, to: '/sign-in/code' })
    const entered = await stranger.post('/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })
    expect(entered).toMatchObject({ status: 303, to: '/account' })
    expect(await isIn(stranger)).toBe(true)
  })

  test.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
    'never leads to %s',
    async (next) => {
      const { stranger, ask } = await knocking()
      const { code } = await ask({ next })
      expect(await stranger.post('/sign-in/code', { code })).toMatchObject({ to: '/' })
    },
  )

  test('opening the mailed link changes nothing, however often a scanner does; its button signs in', async () => {
    const { stranger, app, ask } = await knocking()
    const { token } = await ask()
    const before = await open().database.executeSql('select * from identity_verification order by id')
    for (const method of ['GET', 'HEAD', 'GET']) {
      const opened = await app.request(`https://partnership.example/sign-in/link/${token}`, { method })
      expect([opened.status, opened.headers.getSetCookie()]).toEqual([200, []])
    }
    const after = await open().database.executeSql('select * from identity_verification order by id')
    expect(after).toEqual(before)
    expect(before.rows).toHaveLength(2)
    expect(await isIn(stranger)).toBe(false)
    expect(await stranger.post(`/sign-in/link/${token}`)).toMatchObject({ status: 303, to: '/' })
    expect(await isIn(stranger)).toBe(true)
    expect(wordsOf(await stranger.post(`/sign-in/link/${token}`))).toContain('Ask for a new one')
  })

  test('a known and an unknown address are shown the same words', async () => {
    const { stranger, person, ask } = await knocking()
    await ask()
    const known = wordsOf(await stranger.get('/sign-in/code'))
    await stranger.post('/sign-in', { email: 'stranger@nowhere.example' })
    const unknown = wordsOf(await stranger.get('/sign-in/code'))
    expect(unknown).toBe(known.replaceAll(person.email, 'stranger@nowhere.example'))
  })

  test('what was typed stays when it is refused, with words beside it', async () => {
    const { stranger, ask } = await knocking()
    const refused = await stranger.post('/sign-in', { email: 'rowan at ash lane' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('value="rowan at ash lane"')
    expect(wordsOf(refused)).toContain('Enter an e-mail address in the correct format')
    await ask()
    expect(wordsOf(await stranger.post('/sign-in/code', { code: '12' }))).toContain('Enter the six digits')
  })

  test('signing out ends it', async () => {
    const { stranger, signIn } = await knocking()
    await signIn()
    expect(await isIn(stranger)).toBe(true)
    expect(await stranger.post('/sign-out')).toMatchObject({ status: 303, to: '/' })
    expect(await isIn(stranger)).toBe(false)
  })

  test('a post in the office opens nothing until its second step is set up, and asks for it ever after', async () => {
    const { stranger, signIn } = await knocking('officer')
    await signIn()
    for (const address of ['/', '/account', '/office/people', '/schools'])
      expect(await stranger.get(address)).toMatchObject({ status: 303, to: '/sign-in/second-step' })
    expect(await stranger.post('/office/people/new', { name: 'Sam' })).toMatchObject({
      to: '/sign-in/second-step',
    })
    expect(wordsOf(await stranger.get('/sign-in/second-step'))).toContain('Set up a second step')
    expect(await stranger.post('/sign-in/second-step/begin')).toMatchObject({
      to: '/sign-in/second-step/confirm',
    })
    const key = keyOn((await stranger.get('/sign-in/second-step/confirm')).html)
    const wrong = await stranger.post('/sign-in/second-step/confirm', { code: '000000' })
    expect(wordsOf(wrong)).toContain('That code is not right')
    const done = await stranger.post('/sign-in/second-step/confirm', { code: authenticatorCode(key) })
    expect(wordsOf(done)).toContain('Keep your backup codes')
    expect((await stranger.get('/office/people')).status).toBe(200)

    await stranger.post('/sign-out')
    await signIn()
    expect(await stranger.get('/office/people')).toMatchObject({ to: '/sign-in/second-step' })
    expect((await stranger.get('/sign-in/second-step')).html).not.toContain('otpauth')
    expect((await stranger.get('/sign-in/second-step/confirm')).to).toBe('/sign-in/second-step')
    await stranger.post('/sign-in/second-step', { code: authenticatorCode(key, 1) })
    expect((await stranger.get('/office/people')).status).toBe(200)
  })

  test('somebody outside the office needs no second step, and may have one', async () => {
    const { stranger, signIn } = await knocking()
    await signIn()
    expect((await stranger.get('/account')).status).toBe(200)
    await stranger.post('/sign-in/second-step/begin')
    const key = keyOn((await stranger.get('/sign-in/second-step/confirm')).html)
    await stranger.post('/sign-in/second-step/confirm', { code: authenticatorCode(key) })
    expect(wordsOf(await stranger.get('/account'))).toContain('An authenticator app is set up')
    await stranger.post('/sign-out')
    await signIn()
    expect(await stranger.get('/account')).toMatchObject({ to: '/sign-in/second-step' })
  })

  test('a passkey’s challenge is fresh each time, and nonsense opens nothing', async () => {
    const { app, stranger } = await knocking()
    const ask = async (address: string, body: unknown) => {
      const answer = await app.request(`https://partnership.example${address}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: await answer.text() }
    }
    const [one, other] = [
      await ask('/sign-in/passkey/challenge', {}),
      await ask('/sign-in/passkey/challenge', {}),
    ]
    expect(one).toMatchObject({ status: 200, body: expect.stringContaining('"userVerification":"required"') })
    expect(other.body).not.toBe(one.body)
    for (const nonsense of [null, {}, { id: 'a', rawId: 'a', type: 'public-key', response: {} }])
      expect(await ask('/sign-in/passkey', nonsense)).toMatchObject({ status: 422 })
    expect((await ask('/account/passkeys/challenge', {})).status).toBe(422)
    expect(await isIn(stranger)).toBe(false)
  })
})

const keyOn = (html: string): string => /secret=([A-Z2-7]+)/.exec(html)?.[1] ?? ''
