import type { Refused } from '#kernel'
import type { Config, OidcProvider } from '#platform/config'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import type { Mail } from '#platform/mail'
import { type Knows, openAuth } from './auth.ts'
import { comeBack, goElsewhere } from './elsewhere-door.ts'
import { enterCode, openLink, sendSignIn } from './email-door.ts'
import type { Admitted, Caller, Gate } from './gate.ts'
import { openLimits } from './limits.ts'
import {
  addPasskey,
  askForNewPasskey,
  askForPasskey,
  enterWithPasskey,
  passkeysHeld,
  removePasskey,
} from './passkeys.ts'
import { refused } from './refusals.ts'
import {
  authenticatorBegun,
  beginAuthenticator,
  confirmAuthenticator,
  passSecondStep,
  removeAuthenticator,
  renewBackupCodes,
} from './second-step.ts'
import { cookieSigning, tokenIn } from './session-cookie.ts'
import { type SignedIn, devicesOf, signOut, signOutDevice, whoIs } from './sessions.ts'
import { type SignInMail, signInMail } from './sign-in-mail.ts'
import { forgetSecondFactors, keptSecret } from './sign-in-store.ts'
import { walkIn } from './walk-in.ts'

export type DoorSettings = {
  readonly database: Database
  readonly config: Pick<Config, 'origin' | 'oidc' | 'authSecret' | 'demo'>
  readonly mail: Mail
  /** Whether somebody of the partnership has that address; otherwise nothing is sent and nothing opens. */
  readonly knows: Knows
  /** Where a mailed link leads. */
  readonly linkTo: (token: string) => string
  readonly log: Log
}

export type Doors = Awaited<ReturnType<typeof openDoors>>

/** Every way in, and what somebody can do about their own ways in. */
export async function openDoors({ database, config, mail, knows, linkTo, log }: DoorSettings) {
  const secret = config.authSecret ?? (await keptSecret(database))
  const inThePost = new Set<Promise<void>>()
  const deliver = (letter: SignInMail) => {
    const sending = mail
      .send(signInMail(letter, linkTo))
      .catch((fault: unknown) => log.error({ err: fault }, 'a sign-in mail could not be sent'))
      .finally(() => inThePost.delete(sending))
    inThePost.add(sending)
  }
  const gate: Gate = {
    auth: openAuth({ config, database, secret, knows, deliver, log }),
    database,
    signing: cookieSigning(config.origin, secret),
    limits: openLimits(database),
  }
  return {
    ...emailDoors(gate, knows),
    ...secondSteps(gate),
    ...passkeyDoors(gate),
    ...otherDoors(gate, config),
    whoIs: (headers: Headers, how?: { readonly used: boolean }) => whoIs(gate, headers, how),
    /** The session that a browser says it has, not looked up: fit to be told from another, and for nothing else. */
    sessionSaid: (headers: Headers) => tokenIn(headers.get('cookie'), gate.signing),
    signOut: (headers: Headers) => signOut(gate, headers),
    devicesOf: (who: SignedIn) => devicesOf(gate, who),
    signOutDevice: (who: SignedIn, device: string | null) => signOutDevice(gate, who, device),
    /** Settles when every mail that was sent has left. */
    posted: async () => {
      await Promise.all(inThePost)
    },
  }
}

const emailDoors = (gate: Gate, knows: Knows) => ({
  sendSignIn: (caller: Caller, email: string) => sendSignIn({ ...gate, knows }, caller, email),
  openLink: (caller: Caller, token: string) => openLink(gate, caller, token),
  enterCode: (caller: Caller, typed: { email: string; code: string }) => enterCode(gate, caller, typed),
})

const secondSteps = (gate: Gate) => ({
  beginAuthenticator: (caller: Caller) => beginAuthenticator(gate, caller),
  authenticatorBegun: (who: SignedIn, caller: Caller) => authenticatorBegun(gate, who, caller),
  confirmAuthenticator: (caller: Caller, code: string) => confirmAuthenticator(gate, caller, code),
  passSecondStep: (caller: Caller, code: string) => passSecondStep(gate, caller, code),
  renewBackupCodes: (caller: Caller) => renewBackupCodes(gate, caller),
  removeAuthenticator: (caller: Caller) => removeAuthenticator(gate, caller),
  /** For somebody who has lost theirs: false when nobody has signed in with that address. */
  forgetSecondFactors: (email: string) => gate.database.transaction((tx) => forgetSecondFactors(tx, email)),
})

const passkeyDoors = (gate: Gate) => ({
  passkeysHeld: (who: SignedIn) => passkeysHeld(gate, who),
  removePasskey: (who: SignedIn, id: string) => removePasskey(gate, who, id),
  askForNewPasskey: (caller: Caller) => askForNewPasskey(gate, caller),
  addPasskey: (caller: Caller, made: { response: unknown; name: string }) => addPasskey(gate, caller, made),
  askForPasskey: (caller: Caller) => askForPasskey(gate, caller),
  enterWithPasskey: (caller: Caller, shown: unknown) => enterWithPasskey(gate, caller, shown),
})

const otherDoors = (gate: Gate, { oidc, demo }: Pick<Config, 'oidc' | 'demo'>) => ({
  elsewhere: oidc.map(({ id, name }): Pick<OidcProvider, 'id' | 'name'> => ({ id, name })),
  goElsewhere: async (caller: Caller, id: string) => {
    const provider = oidc.find((one) => one.id === id)
    return provider ? goElsewhere(gate, caller, provider) : refused('provider-unavailable', { provider: id })
  },
  comeBack: (caller: Caller, address: URL) => comeBack(gate, caller, address),
  /** The demonstration's door: there is none elsewhere. */
  walkIn: async (caller: Caller, email: string): Promise<Admitted | Refused> =>
    demo ? walkIn(gate, caller, { email, secondFactor: true }) : refused('no-such-sign-in'),
  /** For the bearer of an empty network's one-time link, whose post has just been made. */
  admitFirstOfficer: (caller: Caller, email: string) => walkIn(gate, caller, { email, secondFactor: false }),
})
