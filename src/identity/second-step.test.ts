import { expect, test } from 'vitest'
import { isRefused } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import {
  type Browser,
  aBrowser,
  authenticatorCode,
  newestMail,
  officeAddress,
  openTestDoors,
} from './testing.ts'
import { owesSecondStep } from './sessions.ts'

onEachDatabase('the second step', (open) => {
  const doorsAndOfficer = async () => {
    const doors = await openTestDoors(open())
    const byMail = async () => {
      const browser = aBrowser()
      await doors.sendSignIn(browser.caller(), officeAddress)
      await doors.posted()
      const { code } = await newestMail(open(), officeAddress)
      browser.keep(await doors.enterCode(browser.caller(), { email: officeAddress, code }))
      return browser
    }
    const who = async (browser: Browser) => {
      const found = await doors.whoIs(browser.headers())
      if (!found) throw new Error('signed in')
      return found
    }
    const setUp = async (browser: Browser) => {
      await doors.beginAuthenticator(browser.caller())
      const begun = await doors.authenticatorBegun(await who(browser), browser.caller())
      const key = begun?.key ?? ''
      const confirmed = await doors.confirmAuthenticator(browser.caller(), authenticatorCode(key))
      browser.keep(confirmed)
      if (isRefused(confirmed)) throw new Error(confirmed.refusal.words)
      return { key, backupCodes: confirmed.backupCodes }
    }
    return { doors, byMail, who, setUp }
  }

  test('is owed by a post that requires it, and by whoever has set one up', async () => {
    const { byMail, who, setUp } = await doorsAndOfficer()
    const browser = await byMail()
    const before = await who(browser)
    expect(owesSecondStep(before, { required: true })).toBe(true)
    expect(owesSecondStep(before, { required: false })).toBe(false)
    await setUp(browser)
    expect(owesSecondStep(await who(browser), { required: true })).toBe(false)
    expect(owesSecondStep(await who(await byMail()), { required: false })).toBe(true)
  })

  test('is set up by the first code of the app, which gives a fresh session and ten backup codes', async () => {
    const { doors, byMail, who } = await doorsAndOfficer()
    const browser = await byMail()
    await doors.beginAuthenticator(browser.caller())
    const begun = await doors.authenticatorBegun(await who(browser), browser.caller())
    expect(begun?.link).toMatch(/^otpauth:\/\/totp\/Critical%20Friend:office%40partnership\.example\?secret=/)
    const before = browser.headers()
    const wrong = await doors.confirmAuthenticator(browser.caller(), '000000')
    expect(wrong).toMatchObject({ refusal: { code: 'authenticator-code-wrong' } })
    const confirmed = browser.keep(
      await doors.confirmAuthenticator(browser.caller(), ` ${authenticatorCode(begun?.key ?? '')} `),
    )
    expect(confirmed).toMatchObject({ outcome: 'admitted' })
    expect('backupCodes' in confirmed && new Set(confirmed.backupCodes).size).toBe(10)
    expect(await doors.whoIs(before)).toBeNull()
    expect(await who(browser)).toMatchObject({
      hasAuthenticator: true,
      secondFactorAt: expect.stringMatching(/Z$/),
    })
    expect(await doors.authenticatorBegun(await who(browser), browser.caller())).toBeNull()
  })

  test('is passed by the app’s code, which gives a fresh session', async () => {
    const { doors, byMail, who, setUp } = await doorsAndOfficer()
    const { key } = await setUp(await byMail())
    const browser = await byMail()
    const before = browser.headers()
    expect(await who(browser)).toMatchObject({ secondFactorAt: null })
    expect(await doors.passSecondStep(browser.caller(), '000000')).toMatchObject({
      refusal: { code: 'second-step-wrong' },
    })
    browser.keep(await doors.passSecondStep(browser.caller(), authenticatorCode(key, 1)))
    expect((await who(browser)).secondFactorAt).not.toBeNull()
    expect(await doors.whoIs(before)).toBeNull()
  })

  test('is not passed twice by the same code, whoever has seen it', async () => {
    const { doors, byMail, setUp } = await doorsAndOfficer()
    const { key } = await setUp(await byMail())
    const browser = await byMail()
    const code = authenticatorCode(key, 1)
    expect(await doors.passSecondStep(browser.caller(), code)).toMatchObject({ outcome: 'admitted' })
    const onlooker = await byMail()
    expect(
      await doors.passSecondStep(onlooker.caller(), ` ${code.slice(0, 3)} ${code.slice(3)}`),
    ).toMatchObject({
      refusal: { code: 'second-step-used' },
    })
  })

  test('is passed by a backup code, once', async () => {
    const { doors, byMail, who, setUp } = await doorsAndOfficer()
    const { backupCodes } = await setUp(await byMail())
    const [code = '', another = ''] = backupCodes
    const browser = await byMail()
    browser.keep(await doors.passSecondStep(browser.caller(), code))
    expect((await who(browser)).secondFactorAt).not.toBeNull()
    const later = await byMail()
    expect(await doors.passSecondStep(later.caller(), code)).toHaveProperty('refusal')
    expect(await doors.passSecondStep(later.caller(), another)).toMatchObject({ outcome: 'admitted' })
  })

  test('cannot be replaced, nor a passkey added, by somebody who only has the mailbox', async () => {
    const { doors, byMail, setUp } = await doorsAndOfficer()
    await setUp(await byMail())
    const thief = await byMail()
    const first = { refusal: { code: 'second-step-first' } }
    expect(await doors.beginAuthenticator(thief.caller())).toMatchObject(first)
    expect(await doors.confirmAuthenticator(thief.caller(), '123456')).toMatchObject(first)
    expect(await doors.renewBackupCodes(thief.caller())).toMatchObject(first)
    expect(await doors.askForNewPasskey(thief.caller())).toMatchObject(first)
  })

  test('cannot be guessed: after five wrong codes the right one must wait', async () => {
    const { doors, byMail, setUp } = await doorsAndOfficer()
    const { key } = await setUp(await byMail())
    const browser = await byMail()
    for (let tries = 0; tries < 5; tries += 1)
      expect(await doors.passSecondStep(browser.caller(), '000000')).toMatchObject({
        refusal: { code: 'second-step-wrong' },
      })
    expect(await doors.passSecondStep(browser.caller(), authenticatorCode(key))).toMatchObject({
      refusal: { code: 'too-many-tries' },
    })
  })

  test('gives new backup codes that void the old', async () => {
    const { doors, byMail, setUp } = await doorsAndOfficer()
    const browser = await byMail()
    const { backupCodes } = await setUp(browser)
    const renewed = await doors.renewBackupCodes(browser.caller())
    expect(renewed).toHaveLength(10)
    const later = await byMail()
    expect(await doors.passSecondStep(later.caller(), backupCodes[0] ?? '')).toHaveProperty('refusal')
  })

  test('can be forgotten for somebody who has lost it, which ends their sessions', async () => {
    const { doors, byMail, who, setUp } = await doorsAndOfficer()
    const browser = await byMail()
    await setUp(browser)
    expect(await doors.forgetSecondFactors('nobody@partnership.example')).toBe(false)
    expect(await doors.whoIs(browser.headers())).not.toBeNull()
    expect(await doors.forgetSecondFactors(officeAddress)).toBe(true)
    expect(await doors.whoIs(browser.headers())).toBeNull()
    expect(await who(await byMail())).toMatchObject({ hasAuthenticator: false })
  })
})
