import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { authPath } from './auth.ts'
import { type Browser, aBrowser, knownAddress, openTestDoors } from './testing.ts'

const origin = 'https://partnership.example'
const people: Record<string, { email: string; email_verified: boolean }> = {
  rowan: { email: knownAddress, email_verified: true },
  unconfirmed: { email: knownAddress, email_verified: false },
  stranger: { email: 'stranger@nowhere.example', email_verified: true },
}

onEachDatabase('signing in elsewhere', (open) => {
  let place: Awaited<ReturnType<typeof aProvider>> | null = null
  beforeAll(async () => {
    place = await aProvider()
  })
  afterAll(() => place?.close())

  const doorsThere = () =>
    openTestDoors(open(), {
      config: {
        origin,
        authSecret: null,
        demo: false,
        oidc: [
          {
            id: 'elsewhere',
            name: 'Elsewhere',
            discoveryUrl: `${place?.issuer}/.well-known/openid-configuration`,
            clientId: 'critical-friend',
            clientSecret: 'a-secret-of-the-test',
          },
        ],
      },
    })

  const signInAs = async (doors: Awaited<ReturnType<typeof doorsThere>>, who: string, browser: Browser) => {
    const sent = browser.keep(await doors.goElsewhere(browser.caller(), 'elsewhere'))
    if (sent.outcome !== 'sentElsewhere') throw new Error(sent.refusal.words)
    const back = await place?.signIn(sent.to, who)
    if (!back) throw new Error('open')
    return {
      asked: new URL(sent.to),
      back,
      answer: browser.keep(await doors.comeBack(browser.caller(), back)),
    }
  }

  test('asks who it is and for nothing more, and never for consent again', async () => {
    const doors = await doorsThere()
    const { asked, back } = await signInAs(doors, 'rowan', aBrowser())
    expect(asked.searchParams.get('scope')).toBe('openid email profile')
    expect(asked.searchParams.get('prompt')).toBeNull()
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
    expect(asked.searchParams.get('nonce')).not.toBeNull()
    expect(back.pathname).toBe(`${authPath}/callback/elsewhere`)
  })

  test('lets in the person whose confirmed address it is, and keeps no token', async () => {
    const doors = await doorsThere()
    const browser = aBrowser()
    const { answer } = await signInAs(doors, 'rowan', browser)
    expect(answer).toMatchObject({ outcome: 'admitted' })
    expect(await doors.whoIs(browser.headers())).toMatchObject({ email: knownAddress, secondFactorAt: null })
    const { rows } = await open().database.executeSql(
      'select provider_id, account_id, access_token, refresh_token, id_token from identity_account',
    )
    expect(rows).toEqual([
      {
        provider_id: 'elsewhere',
        account_id: 'rowan',
        access_token: null,
        refresh_token: null,
        id_token: null,
      },
    ])
  })

  test('knows them afterwards by that account, whatever address it then carries', async () => {
    const doors = await doorsThere()
    await signInAs(doors, 'rowan', aBrowser())
    const before = people['rowan']
    people['rowan'] = { email: 'renamed@ash-lane.example', email_verified: true }
    const browser = aBrowser()
    const { answer } = await signInAs(doors, 'rowan', browser)
    if (before) people['rowan'] = before
    expect(answer).toMatchObject({ outcome: 'admitted' })
    expect(await doors.whoIs(browser.headers())).toMatchObject({ email: knownAddress })
  })

  test.each(['unconfirmed', 'stranger'])('refuses an account whose address is %s', async (who) => {
    const doors = await doorsThere()
    const browser = aBrowser()
    const { answer } = await signInAs(doors, who, browser)
    expect(answer).toMatchObject({ refusal: { code: 'provider-refused' } })
    expect(await doors.whoIs(browser.headers())).toBeNull()
    const { rows } = await open().database.executeSql('select * from identity_sign_in')
    expect(rows).toEqual([])
  })

  test('refuses an unconfirmed address even when its person has signed in before', async () => {
    const doors = await doorsThere()
    await signInAs(doors, 'rowan', aBrowser())
    const browser = aBrowser()
    const { answer } = await signInAs(doors, 'unconfirmed', browser)
    expect(answer).toMatchObject({ refusal: { code: 'provider-refused' } })
    expect(await doors.whoIs(browser.headers())).toBeNull()
  })

  test('refuses an answer that another browser asked for', async () => {
    const doors = await doorsThere()
    const { back } = await signInAs(doors, 'rowan', aBrowser())
    const sent = aBrowser()
    const asked = sent.keep(await doors.goElsewhere(sent.caller(), 'elsewhere'))
    if (asked.outcome !== 'sentElsewhere' || !place) throw new Error('sent')
    const stolen = await place.signIn(asked.to, 'rowan')
    expect(await doors.comeBack(aBrowser().caller(), stolen)).toHaveProperty('refusal')
    expect(await doors.comeBack(sent.caller(), back)).toHaveProperty('refusal')
  })

  test('says so when the place cannot be reached or is not one of ours', async () => {
    const doors = await doorsThere()
    expect(await doors.goElsewhere(aBrowser().caller(), 'nowhere')).toMatchObject({
      refusal: { code: 'provider-unavailable' },
    })
  })
})

/** A real OpenID provider on this machine, at which whoever is named signs in and agrees. */
async function aProvider() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'critical-friend',
        client_secret: 'a-secret-of-the-test',
        redirect_uris: [`${origin}${authPath}/callback/elsewhere`],
      },
    ],
    cookies: { keys: ['of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    pkce: { required: () => true },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  })
  let signingIn = ''
  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    const { prompt, params, session } = await provider.interactionDetails(request, response)
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: signingIn } })
    const grant = new provider.Grant({
      ...(session ? { accountId: session.accountId } : {}),
      clientId: String(params['client_id']),
    })
    grant.addOIDCScope(String(params['scope']))
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
  }
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    request.url?.startsWith('/interaction/') ? interact(request, response) : answer(request, response),
  )
  return {
    issuer,
    close: () => server.close(),
    signIn: async (to: string, who: string) => {
      signingIn = who
      const browser = aBrowser()
      let at = to
      for (let hops = 0; !at.startsWith(origin); hops += 1) {
        if (hops > 10) throw new Error(`lost at ${at}`)
        const reply = await fetch(at, { redirect: 'manual', headers: browser.headers() })
        browser.keep(reply.headers.getSetCookie())
        const next = reply.headers.get('location')
        if (!next) throw new Error(await reply.text())
        at = new URL(next, at).href
      }
      return new URL(at)
    },
  }
}
