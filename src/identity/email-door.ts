import { z } from 'zod'
import type { Refused } from '#kernel'
import type { Knows } from './auth.ts'
import { deviceWords } from './device-words.ts'
import { type Admitted, type Caller, type Gate, admitted, unlessRefused } from './gate.ts'
import { refused } from './refusals.ts'
import { forgetCode } from './sign-in-store.ts'

const Email = z.string().trim().toLowerCase().pipe(z.email())

/** The same answer whether the address is known or not. */
export type Sent = { readonly outcome: 'sent'; readonly email: string }

/** Sends one mail with a link and a code, when the address is known. */
export async function sendSignIn(
  { auth, database, limits, knows }: Gate & { readonly knows: Knows },
  caller: Caller,
  typed: string,
): Promise<Sent | Refused> {
  const email = Email.safeParse(typed)
  if (!email.success) return refused('email-unreadable', { field: 'email' })
  const tooMany = await limits.count('mail', { account: email.data, address: caller.address })
  if (tooMany) return tooMany
  if (await knows(email.data)) {
    await database.transaction((tx) => forgetCode(tx, email.data))
    const code = await auth.api.createVerificationOTP({ body: { email: email.data, type: 'sign-in' } })
    const details = { code, device: deviceWords(caller.headers.get('user-agent')) }
    await auth.api.signInMagicLink({
      body: { email: email.data, metadata: details },
      headers: caller.headers,
    })
  }
  return { outcome: 'sent', email: email.data }
}

/** Signs in by the secret of a mailed link. Only ever from a POST: scanners follow links, and press no buttons. */
export async function openLink(gate: Gate, caller: Caller, token: string): Promise<Admitted | Refused> {
  const tooMany = await gate.limits.count('link', { account: token, address: caller.address })
  if (tooMany) return tooMany
  const answer = await unlessRefused(() =>
    gate.auth.api.magicLinkVerify({ query: { token }, headers: caller.headers, returnHeaders: true }),
  )
  if (!answer) return refused('sign-in-link-expired')
  await gate.database.transaction((tx) => forgetCode(tx, answer.response.user.email))
  return admitted(gate, caller, { headers: answer.headers, secondFactor: false })
}

/** Signs in by the six digits of the mail: five tries, ten minutes, and one answer to whatever is wrong. */
export async function enterCode(
  gate: Gate,
  caller: Caller,
  typed: { readonly email: string; readonly code: string },
): Promise<Admitted | Refused> {
  const email = Email.safeParse(typed.email)
  if (!email.success) return refused('email-unreadable', { field: 'email' })
  const code = typed.code.replaceAll(/\D/g, '')
  if (code.length !== 6) return refused('code-unreadable', { field: 'code' })
  const who = { account: email.data, address: caller.address }
  const tooMany = await gate.limits.count('code', who)
  if (tooMany) return tooMany
  const answer = await unlessRefused(() =>
    gate.auth.api.signInEmailOTP({
      body: { email: email.data, otp: code },
      headers: caller.headers,
      returnHeaders: true,
    }),
  )
  if (!answer) return refused('code-wrong', { field: 'code' })
  await gate.limits.forgive('code', who)
  return admitted(gate, caller, { headers: answer.headers, secondFactor: false })
}
