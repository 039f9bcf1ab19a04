import type { Refused } from '#kernel'
import type { OidcProvider } from '#platform/config'
import { authPath } from './auth.ts'
import { type Admitted, type Caller, type Gate, admitted, unlessRefused } from './gate.ts'
import { refused } from './refusals.ts'

/** The browser is to go to another place, which sends it back to `authPath/callback/<provider>`. */
export type SentElsewhere = {
  readonly outcome: 'sentElsewhere'
  readonly to: string
  readonly cookies: readonly string[]
}

export async function goElsewhere(
  { auth }: Gate,
  { headers }: Caller,
  { id, name }: OidcProvider,
): Promise<SentElsewhere | Refused> {
  const answer = await unlessRefused(() =>
    auth.api.signInSocial({
      body: {
        provider: id,
        callbackURL: '/',
        errorCallbackURL: `${authPath}/problem`,
        disableRedirect: true,
      },
      headers,
      returnHeaders: true,
    }),
  )
  if (!answer?.response.url) return refused('provider-unavailable', { provider: name })
  return { outcome: 'sentElsewhere', to: answer.response.url, cookies: answer.headers.getSetCookie() }
}

/** What the other place said when it sent the browser back. */
export async function comeBack(gate: Gate, caller: Caller, address: URL): Promise<Admitted | Refused> {
  const back = new URL(`${address.pathname}${address.search}`, gate.signing.origin)
  const answer = await gate.auth.handler(new Request(back, { headers: caller.headers }))
  const to = answer.headers.get('location') ?? ''
  if (answer.status !== 302 || to.includes('error=')) return refused('provider-refused')
  return admitted(gate, caller, { headers: answer.headers, secondFactor: false })
}
