import type { Refused } from '#kernel'
import { type Admitted, type Caller, type Gate, admitted, unlessRefused } from './gate.ts'
import { refused } from './refusals.ts'
import { type SignedIn, whoIs } from './sessions.ts'
import { authenticatorOf, passkeysOf, removeAuthenticatorOf } from './sign-in-store.ts'

/** What an authenticator app needs to be told, as a link, and as a key to type. */
export type Authenticator = { readonly link: string; readonly key: string }

/** Somebody who has a second step must pass it before they can change it; a mailbox alone must not be enough. */
async function mayChange({ database }: Gate, who: SignedIn): Promise<boolean> {
  if (who.secondFactorAt) return true
  if (who.hasAuthenticator) return false
  return (await passkeysOf(database.reader, who.signInId)).length === 0
}

/** Begins to set up an authenticator app. Nothing is asked for until its first code has been entered. */
export async function beginAuthenticator(gate: Gate, { headers }: Caller): Promise<Refused | null> {
  const who = await whoIs(gate, headers)
  if (!who) return refused('not-signed-in')
  if (!(await mayChange(gate, who))) return refused('second-step-first')
  const begun = await unlessRefused(() => gate.auth.api.enableTwoFactor({ body: {}, headers }))
  return begun ? null : refused('second-step-first')
}

/** The app that is being set up: null once it has been, or when none has been begun. */
export async function authenticatorBegun(
  { auth, database }: Gate,
  { signInId }: SignedIn,
  { headers }: Caller,
): Promise<Authenticator | null> {
  const begun = await authenticatorOf(database.reader, signInId)
  if (begun?.verified !== false) return null
  const { totpURI } = await auth.api.getTOTPURI({ body: {}, headers })
  return { link: totpURI, key: new URL(totpURI).searchParams.get('secret') ?? '' }
}

/** The first code of a new authenticator app. Its backup codes are told here and never again. */
export async function confirmAuthenticator(
  gate: Gate,
  caller: Caller,
  code: string,
): Promise<(Admitted & { readonly backupCodes: readonly string[] }) | Refused> {
  const who = await whoIs(gate, caller.headers)
  if (!who) return refused('not-signed-in')
  const begun = await authenticatorOf(gate.database.reader, who.signInId)
  if (begun?.verified !== false || !(await mayChange(gate, who))) return refused('second-step-first')
  const limited = { account: who.signInId, address: caller.address }
  const tooMany = await gate.limits.count('secondStep', limited)
  if (tooMany) return tooMany
  const answer = await unlessRefused(() =>
    gate.auth.api.verifyTOTP({
      body: { code: digits(code) },
      headers: caller.headers,
      returnHeaders: true,
    }),
  )
  if (!answer) return refused('authenticator-code-wrong', { field: 'code' })
  await gate.limits.useOnce(who.signInId, digits(code))
  await gate.limits.forgive('secondStep', limited)
  const { backupCodes } = await gate.auth.api.viewBackupCodes({ body: { userId: who.signInId } })
  const entered = await admitted(gate, caller, { headers: answer.headers, secondFactor: true })
  return { ...entered, backupCodes }
}

/** A code of the authenticator app, or one of the backup codes, which then is used up. */
export async function passSecondStep(gate: Gate, caller: Caller, code: string): Promise<Admitted | Refused> {
  const { headers, address } = caller
  const who = await whoIs(gate, headers)
  if (!who) return refused('not-signed-in')
  const limited = { account: who.signInId, address }
  const tooMany = await gate.limits.count('secondStep', limited)
  if (tooMany) return tooMany
  const set = await authenticatorOf(gate.database.reader, who.signInId)
  const right =
    set?.verified &&
    (await unlessRefused<object>(() =>
      digits(code).length === 6
        ? gate.auth.api.verifyTOTP({ body: { code: digits(code) }, headers })
        : gate.auth.api.verifyBackupCode({ body: { code: code.trim(), disableSession: true }, headers }),
    ))
  if (!right) return refused('second-step-wrong', { field: 'code' })
  if (!(await gate.limits.useOnce(who.signInId, digits(code))))
    return refused('second-step-used', { field: 'code' })
  await gate.limits.forgive('secondStep', limited)
  const answer = await gate.auth.api.admit({ body: { email: who.email }, headers, returnHeaders: true })
  return admitted(gate, caller, { headers: answer.headers, secondFactor: true })
}

/** New backup codes, which void the old; told here and never again. */
export async function renewBackupCodes(
  gate: Gate,
  { headers }: Caller,
): Promise<readonly string[] | Refused> {
  const who = await whoIs(gate, headers)
  if (!who?.secondFactorAt) return refused('second-step-first')
  const answer = await unlessRefused(() => gate.auth.api.generateBackupCodes({ body: {}, headers }))
  return answer ? answer.backupCodes : refused('second-step-first')
}

const digits = (code: string): string => code.replaceAll(/[\s-]/g, '')

/** Takes the authenticator app away, to set up another; where a post needs one, it is asked for again. */
export async function removeAuthenticator(gate: Gate, { headers }: Caller): Promise<Refused | null> {
  const who = await whoIs(gate, headers)
  if (!who?.secondFactorAt) return refused('second-step-first')
  await gate.database.transaction((tx) => removeAuthenticatorOf(tx, who.signInId))
  return null
}
