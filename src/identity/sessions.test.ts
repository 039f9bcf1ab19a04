import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { forgetExpired } from './sign-in-store.ts'
import { aBrowser, knownAddress, openTestDoors } from './testing.ts'

onEachDatabase('a session', (open) => {
  const inside = async () => {
    const doors = await openTestDoors(open())
    const walkIn = async (userAgent?: string) => {
      const browser = aBrowser('192.0.2.1', userAgent)
      browser.keep(await doors.walkIn(browser.caller(), knownAddress))
      return browser
    }
    return { doors, walkIn }
  }

  test('ends in the database when its owner signs out: a copied cookie opens nothing', async () => {
    const { doors, walkIn } = await inside()
    const browser = await walkIn()
    const copied = browser.headers()
    expect(await doors.whoIs(copied)).not.toBeNull()
    browser.keep(await doors.signOut(browser.headers()))
    expect(await doors.whoIs(copied)).toBeNull()
    expect(browser.headers().get('cookie')).toBe('')
  })

  test('is not opened by a token whose signature is not ours', async () => {
    const { doors, walkIn } = await inside()
    const cookie = (await walkIn()).headers().get('cookie') ?? ''
    expect(await doors.whoIs(new Headers({ cookie }))).not.toBeNull()
    const forged = cookie.replace(/\.\w{6}/, '.AAAAAA')
    expect(forged).not.toBe(cookie)
    expect(await doors.whoIs(new Headers({ cookie: forged }))).toBeNull()
    expect(await doors.whoIs(new Headers({ cookie: cookie.split('.').slice(0, 2).join('.') }))).toBeNull()
  })

  test('is a fresh one at each sign-in, and the one before it in that browser is over', async () => {
    const { doors, walkIn } = await inside()
    const browser = await walkIn()
    const before = browser.headers()
    browser.keep(await doors.walkIn(browser.caller(), knownAddress))
    expect(await doors.whoIs(before)).toBeNull()
    expect(await doors.whoIs(browser.headers())).not.toBeNull()
  })

  test('lasts twelve hours from its last use', async () => {
    const { doors, walkIn } = await inside()
    const { database } = open()
    const headers = (await walkIn()).headers()
    const pass = (interval: string) =>
      database.executeSql(
        `update identity_session set expires_at = expires_at - interval '${interval}', updated_at = updated_at - interval '${interval}'`,
      )
    await pass('11 hours')
    expect(await doors.whoIs(headers)).not.toBeNull()
    await pass('11 hours')
    expect(await doors.whoIs(headers)).not.toBeNull()
    await pass('12 hours')
    expect(await doors.whoIs(headers)).toBeNull()
  })

  test('can be seen and ended from another device, but only by its owner', async () => {
    const { doors, walkIn } = await inside()
    const here = await walkIn()
    const there = await walkIn('Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36')
    const me = await doors.whoIs(here.headers())
    if (!me) throw new Error('signed in')
    const devices = await doors.devicesOf(me)
    expect(new Map(devices.map(({ words, thisOne }) => [words, thisOne]))).toEqual(
      new Map([
        ['Chrome on Windows', false],
        ['Safari on an iPad', true],
      ]),
    )
    const other = devices.find(({ thisOne }) => !thisOne)?.id ?? ''
    await doors.signOutDevice({ ...me, signInId: 'somebody-else' }, other)
    expect(await doors.whoIs(there.headers())).not.toBeNull()
    await doors.signOutDevice(me, other)
    expect(await doors.whoIs(there.headers())).toBeNull()
    expect(await doors.whoIs(here.headers())).not.toBeNull()
  })

  test('is signed with a secret that the next process shares', async () => {
    const { walkIn } = await inside()
    const headers = (await walkIn()).headers()
    const another = await openTestDoors(open())
    expect(await another.whoIs(headers)).toMatchObject({ email: knownAddress })
  })

  test('is swept out with all else that has expired, and nothing that has not', async () => {
    const { doors, walkIn } = await inside()
    const [over, lasting] = [await walkIn(), await walkIn('Firefox')]
    await doors.sendSignIn(over.caller(), knownAddress)
    const { database } = open()
    const count = async () => {
      const { rows } = await database.executeSql(
        `select (select count(*) from identity_session) as sessions,
          (select count(*) from identity_verification) as codes, (select count(*) from identity_limit) as limits`,
      )
      return rows
    }
    expect(await count()).toEqual([{ sessions: 2, codes: 2, limits: 3 }])
    await database.executeSql(
      "update identity_session set expires_at = now() - interval '1 second' where user_agent <> 'Firefox'",
    )
    await database.executeSql("update identity_verification set expires_at = now() - interval '1 second'")
    await database.executeSql('update identity_limit set expire = 1')
    await database.transaction(forgetExpired)
    expect(await count()).toEqual([{ sessions: 1, codes: 0, limits: 0 }])
    expect(await doors.whoIs(lasting.headers())).not.toBeNull()
    await doors.posted()
  })

  test('is not given by walking in outside the demonstration', async () => {
    const doors = await openTestDoors(open(), {
      config: { origin: 'https://partnership.example', oidc: [], authSecret: null, demo: false },
    })
    expect(await doors.walkIn(aBrowser().caller(), knownAddress)).toHaveProperty('refusal')
    const { rows } = await open().database.executeSql('select * from identity_session')
    expect(rows).toEqual([])
  })
})
