import { z } from 'zod'
import type { Instant, Refused } from '#kernel'
import { type Admitted, type Caller, type Gate, admitted, unlessRefused } from './gate.ts'
import { refused } from './refusals.ts'
import { type SignedIn, owesSecondStep, whoIs } from './sessions.ts'
import { passkeysOf, removePasskeyOf } from './sign-in-store.ts'

export type Passkey = { readonly id: string; readonly name: string; readonly addedAt: Instant | null }

/** What a browser is told to make or to show a passkey, and the cookies that go with it. */
export type Challenge = {
  readonly outcome: 'asked'
  readonly options: object
  readonly cookies: readonly string[]
}

export async function passkeysHeld({ database }: Gate, { signInId }: SignedIn): Promise<Passkey[]> {
  const rows = await passkeysOf(database.reader, signInId)
  return rows.map(({ id, name, created_at }) => ({ id, name: name ?? 'Passkey', addedAt: created_at }))
}

export const removePasskey = ({ database }: Gate, { signInId }: SignedIn, id: string): Promise<void> =>
  database.transaction((tx) => removePasskeyOf(tx, signInId, id))

/** Who may add a passkey: `required` when a post of theirs asks for a second step. */
async function mayAdd(gate: Gate, headers: Headers): Promise<boolean> {
  const who = await whoIs(gate, headers)
  return who !== null && !owesSecondStep(who, { required: false })
}

export async function askForNewPasskey(gate: Gate, { headers }: Caller): Promise<Challenge | Refused> {
  if (!(await mayAdd(gate, headers))) return refused('second-step-first')
  const answer = await unlessRefused(() =>
    gate.auth.api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true }),
  )
  if (!answer) return refused('passkey-refused')
  return { outcome: 'asked', options: answer.response, cookies: answer.headers.getSetCookie() }
}

/** Keeps the passkey that the browser made. */
export async function addPasskey(
  gate: Gate,
  { headers }: Caller,
  made: { readonly response: unknown; readonly name: string },
): Promise<Refused | null> {
  if (!(await mayAdd(gate, headers))) return refused('second-step-first')
  const added = await unlessRefused(() => gate.auth.api.verifyPasskeyRegistration({ body: made, headers }))
  return added ? null : refused('passkey-refused')
}

export async function askForPasskey(gate: Gate, { headers }: Caller): Promise<Challenge | Refused> {
  const answer = await unlessRefused(() =>
    gate.auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }),
  )
  if (!answer) return refused('passkey-refused')
  return {
    outcome: 'asked',
    options: { ...answer.response, userVerification: 'required' },
    cookies: answer.headers.getSetCookie(),
  }
}

/** What a browser answers when a passkey has been shown (W3C Web Authentication, AuthenticationResponseJSON). */
const ShownPasskey = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}).default({}),
  response: z
    .object({
      clientDataJSON: z.string(),
      authenticatorData: z.string(),
      signature: z.string(),
      userHandle: z.string().nullish(),
    })
    .transform(({ userHandle, ...signed }) => (userHandle ? { ...signed, userHandle } : signed)),
})

/** Signs in by a passkey, which is both steps at once: the device has checked who holds it. */
export async function enterWithPasskey(
  gate: Gate,
  caller: Caller,
  shown: unknown,
): Promise<Admitted | Refused> {
  const tooMany = await gate.limits.count('passkey', { account: caller.address, address: caller.address })
  if (tooMany) return tooMany
  const response = ShownPasskey.safeParse(shown)
  if (!response.success) return refused('passkey-refused')
  const answer = await unlessRefused(() =>
    gate.auth.api.verifyPasskeyAuthentication({
      body: { response: response.data },
      headers: caller.headers,
      returnHeaders: true,
    }),
  )
  if (!answer) return refused('passkey-refused')
  return admitted(gate, caller, { headers: answer.headers, secondFactor: true })
}
