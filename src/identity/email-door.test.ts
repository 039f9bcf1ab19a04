import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { localLetters } from '#platform/mail'
import { aBrowser, knownAddress, newestMail, openTestDoors } from './testing.ts'

onEachDatabase('signing in by e-mail', (open) => {
  const asked = async (settings = {}) => {
    const doors = await openTestDoors(open(), settings)
    const browser = aBrowser()
    const answer = await doors.sendSignIn(browser.caller(), ` ${knownAddress.toUpperCase()} `)
    await doors.posted()
    return { doors, browser, answer, ...(await newestMail(open(), knownAddress)) }
  }
  const later = (interval: string) =>
    open().database.executeSql(
      `update identity_verification set expires_at = expires_at - interval '${interval}'`,
    )

  test('one mail holds a link and a code, and says which device asked', async () => {
    const { answer, letter, code, token } = await asked()
    expect(answer).toEqual({ outcome: 'sent', email: knownAddress })
    expect(letter?.text).toContain(code)
    expect(letter?.text).toContain(`https://partnership.example/sign-in/link/${token}`)
    expect(letter?.text).toContain('Safari on an iPad')
    expect(await localLetters(open().db)).toHaveLength(1)
  })

  test('an unknown address gets the same answer and no mail', async () => {
    const doors = await openTestDoors(open())
    const unknown = await doors.sendSignIn(aBrowser().caller(), 'stranger@nowhere.example')
    await doors.posted()
    expect(unknown).toEqual({ outcome: 'sent', email: 'stranger@nowhere.example' })
    expect(await localLetters(open().db)).toEqual([])
    const { rows } = await open().database.executeSql('select * from identity_verification')
    expect(rows).toEqual([])
  })

  test('something that is no address is refused beside its field', async () => {
    const doors = await openTestDoors(open())
    expect(await doors.sendSignIn(aBrowser().caller(), 'rowan at ash lane')).toMatchObject({
      refusal: { fields: [{ field: 'email' }] },
    })
  })

  test('the code signs in, with a cookie for this visit that scripts cannot read', async () => {
    const { doors, browser, code } = await asked()
    const entered = browser.keep(await doors.enterCode(browser.caller(), { email: knownAddress, code }))
    expect(entered).toMatchObject({ outcome: 'admitted' })
    const [cookie = ''] = 'cookies' in entered ? entered.cookies : []
    expect(cookie).toMatch(/^__Secure-cf\.session_token=.*HttpOnly.*Secure.*SameSite=Lax/i)
    expect(cookie).not.toMatch(/Max-Age|Expires/i)
    expect(await doors.whoIs(browser.headers())).toMatchObject({
      email: knownAddress,
      secondFactorAt: null,
      hasAuthenticator: false,
    })
  })

  test('the link signs in once', async () => {
    const { doors, browser, token } = await asked()
    const entered = browser.keep(await doors.openLink(browser.caller(), token))
    expect(entered).toMatchObject({ outcome: 'admitted' })
    expect(await doors.whoIs(browser.headers())).toMatchObject({ email: knownAddress })
    expect(await doors.openLink(aBrowser().caller(), token)).toMatchObject({
      refusal: { code: 'sign-in-link-expired' },
    })
  })

  test('once the link has been used its code is void, and a code works once', async () => {
    const { doors, browser, token, code } = await asked()
    await doors.openLink(browser.caller(), token)
    const wrong = { refusal: { code: 'code-wrong' } }
    expect(await doors.enterCode(browser.caller(), { email: knownAddress, code })).toMatchObject(wrong)
    const again = await asked()
    await again.doors.enterCode(browser.caller(), { email: knownAddress, code: again.code })
    expect(
      await again.doors.enterCode(browser.caller(), { email: knownAddress, code: again.code }),
    ).toMatchObject(wrong)
  })

  test('a new mail voids the code of the one before', async () => {
    const first = await asked()
    const second = await asked()
    expect(
      await second.doors.enterCode(second.browser.caller(), { email: knownAddress, code: first.code }),
    ).toMatchObject({ refusal: { code: 'code-wrong' } })
  })

  test('after ten minutes neither the code nor the link works', async () => {
    const { doors, browser, code, token } = await asked()
    await later('10 minutes 1 second')
    expect(await doors.enterCode(browser.caller(), { email: knownAddress, code })).toMatchObject({
      refusal: { code: 'code-wrong', fields: [{ field: 'code' }] },
    })
    expect(await doors.openLink(browser.caller(), token)).toMatchObject({
      refusal: { code: 'sign-in-link-expired' },
    })
    expect(await doors.whoIs(browser.headers())).toBeNull()
  })

  test('five wrong codes void the right one', async () => {
    const { doors, browser, code } = await asked()
    const enter = (tried: string) => doors.enterCode(browser.caller(), { email: knownAddress, code: tried })
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries += 1)
      expect(await enter(wrong)).toMatchObject({ refusal: { code: 'code-wrong' } })
    expect(await enter(code)).toMatchObject({ refusal: { code: 'code-wrong' } })
  })

  test('asking too often must wait, and another address for another person need not', async () => {
    const doors = await openTestDoors(open())
    const ask = (address: string, email: string) => doors.sendSignIn(aBrowser(address).caller(), email)
    for (let asks = 0; asks < 5; asks += 1)
      expect(await ask('192.0.2.1', knownAddress)).toMatchObject({ outcome: 'sent' })
    expect(await ask('192.0.2.1', knownAddress)).toMatchObject({
      refusal: { code: 'too-many-tries', words: 'That is too many tries. Wait 15 minutes, then try again.' },
    })
    expect(await ask('192.0.2.1', 'colleague@ash-lane.example')).toMatchObject({ outcome: 'sent' })
    expect(await ask('198.51.100.7', knownAddress)).toMatchObject({ outcome: 'sent' })
    await doors.posted()
  })

  test('nobody can guess one person’s codes from many addresses', async () => {
    const doors = await openTestDoors(open())
    const guess = (place: number) =>
      doors.enterCode(aBrowser(`192.0.2.${place}`).caller(), { email: knownAddress, code: '123456' })
    for (let place = 0; place < 30; place += 1)
      expect(await guess(place)).toMatchObject({ refusal: { code: 'code-wrong' } })
    expect(await guess(31)).toMatchObject({ refusal: { code: 'too-many-tries' } })
  })

  test('somebody who has left between the mail and the code is not let in', async () => {
    let here = true
    const { doors, browser, code, token } = await asked({ knows: async () => here })
    here = false
    expect(await doors.openLink(browser.caller(), token)).toHaveProperty('refusal')
    expect(await doors.enterCode(browser.caller(), { email: knownAddress, code })).toHaveProperty('refusal')
  })
})
