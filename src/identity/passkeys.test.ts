import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { newSecret } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { type Browser, aBrowser, knownAddress, officeAddress, openTestDoors } from './testing.ts'

const origin = 'https://partnership.example'

onEachDatabase('a passkey', (open) => {
  const inside = async (email = knownAddress) => {
    const doors = await openTestDoors(open())
    const browser = aBrowser()
    browser.keep(await doors.walkIn(browser.caller(), email))
    const challengeOf = (answer: unknown) => {
      const { options } = Asked.parse(browser.keep(answer))
      return options.challenge
    }
    const add = async (device: Device, name = 'My iPad', by = browser) => {
      const challenge = challengeOf(await doors.askForNewPasskey(by.caller()))
      return doors.addPasskey(by.caller(), { response: device.make(challenge), name })
    }
    const enter = async (device: Device, by: Browser) => {
      const asked = by.keep(await doors.askForPasskey(by.caller()))
      return by.keep(
        await doors.enterWithPasskey(by.caller(), device.show(Asked.parse(asked).options.challenge)),
      )
    }
    const me = await doors.whoIs(browser.headers())
    if (!me) throw new Error('signed in')
    return { doors, browser, me, add, enter }
  }

  test('signs its holder in, and counts as the second step', async () => {
    const { doors, me, add, enter } = await inside()
    const device = aDevice()
    expect(await add(device)).toBeNull()
    expect(await doors.passkeysHeld(me)).toMatchObject([{ name: 'My iPad' }])
    const browser = aBrowser()
    expect(await enter(device, browser)).toMatchObject({ outcome: 'admitted' })
    expect(await doors.whoIs(browser.headers())).toMatchObject({
      email: knownAddress,
      secondFactorAt: expect.stringMatching(/Z$/),
    })
  })

  test('is refused when the device did not check who holds it', async () => {
    const { doors, me, add, enter } = await inside()
    expect(await add(aDevice({ checksHolder: false }))).toMatchObject({
      refusal: { code: 'passkey-refused' },
    })
    expect(await doors.passkeysHeld(me)).toEqual([])
    const device = aDevice()
    await add(device)
    const browser = aBrowser()
    expect(await enter({ ...device, show: (asked) => device.show(asked, false) }, browser)).toMatchObject({
      refusal: { code: 'passkey-refused' },
    })
    expect(await doors.whoIs(browser.headers())).toBeNull()
  })

  test('answers the challenge that was set, once, for this place and with its own key', async () => {
    const { doors, add, enter } = await inside()
    const device = aDevice()
    await add(device)
    const attempts: Device[] = [
      { ...device, show: () => device.show(newSecret()) },
      { ...device, show: (asked) => ({ ...device.show(asked), ...aDevice({ id: device.id }).show(asked) }) },
      aDevice(),
    ]
    for (const attempt of attempts)
      expect(await enter(attempt, aBrowser())).toMatchObject({ refusal: { code: 'passkey-refused' } })
    const browser = aBrowser()
    const { options } = Asked.parse(browser.keep(await doors.askForPasskey(browser.caller())))
    const shown = device.show(options.challenge)
    const caller = browser.caller()
    expect(await doors.enterWithPasskey(caller, shown)).toMatchObject({ outcome: 'admitted' })
    expect(await doors.enterWithPasskey(caller, shown)).toHaveProperty('refusal')
  })

  test('opens nothing once it has been removed, and only its holder can remove it', async () => {
    const { doors, me, add, enter } = await inside()
    const device = aDevice()
    await add(device)
    const [passkey] = await doors.passkeysHeld(me)
    const office = await inside(officeAddress)
    await doors.removePasskey(office.me, passkey?.id ?? '')
    expect(await enter(device, aBrowser())).toMatchObject({ outcome: 'admitted' })
    await doors.removePasskey(me, passkey?.id ?? '')
    expect(await enter(device, aBrowser())).toHaveProperty('refusal')
  })

  test('is not made for somebody who has not signed in', async () => {
    const doors = await openTestDoors(open())
    expect(await doors.askForNewPasskey(aBrowser().caller())).toHaveProperty('refusal')
    expect(await doors.addPasskey(aBrowser().caller(), { response: {}, name: 'x' })).toHaveProperty('refusal')
  })
})

const Asked = z.object({ options: z.object({ challenge: z.string() }) })

type Device = ReturnType<typeof aDevice>

/** A device that makes and shows one passkey, as W3C Web Authentication has it (attestation “none”, ES256). */
function aDevice({ id = newSecret(), checksHolder = true } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const key = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])
  const place = createHash('sha256').update('partnership.example').digest()
  const described = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }
  const saidBy = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin }))
  return {
    id,
    make: (challenge: string) => {
      const credential = Buffer.from(id, 'base64url')
      const length = Buffer.from([0, credential.length])
      const made = Buffer.concat([
        place,
        Buffer.from([checksHolder ? 0x45 : 0x41, 0, 0, 0, 0]),
        Buffer.alloc(16),
        length,
        credential,
        key,
      ])
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([made.length]),
        made,
      ])
      return {
        ...described,
        response: {
          clientDataJSON: saidBy('webauthn.create', challenge).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
        },
      }
    },
    show: (challenge: string, checks = true) => {
      const client = saidBy('webauthn.get', challenge)
      const authenticator = Buffer.concat([place, Buffer.from([checks ? 0x05 : 0x01, 0, 0, 0, 0])])
      const signature = createSign('sha256')
        .update(authenticator)
        .update(createHash('sha256').update(client).digest())
        .sign(privateKey)
      return {
        ...described,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authenticator.toString('base64url'),
          signature: signature.toString('base64url'),
          userHandle: null,
        },
      }
    },
  }
}
