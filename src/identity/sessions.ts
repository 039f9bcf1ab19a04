import type { Instant } from '#kernel'
import { deviceWords } from './device-words.ts'
import type { Gate } from './gate.ts'
import { tokenIn } from './session-cookie.ts'
import { endSession, endSessionOf, findSession, renewSession, sessionsOf } from './sign-in-store.ts'

/** Who a browser's cookies say it is. A role may still ask them for a second step. */
export type SignedIn = {
  readonly signInId: string
  readonly email: string
  /** When they passed a second step in this session. */
  readonly secondFactorAt: Instant | null
  /** They have set up an authenticator app, so each session must pass it. */
  readonly hasAuthenticator: boolean
  /** This session, as one of their devices. */
  readonly device: string
}

/** `used`: they did something, which makes their session last; an open page alone does not. */
export async function whoIs(
  { database, signing }: Gate,
  headers: Headers,
  { used = true }: { readonly used?: boolean } = {},
): Promise<SignedIn | null> {
  const token = tokenIn(headers.get('cookie'), signing)
  const session = token ? await findSession(database.reader, token) : undefined
  if (!session) return null
  if (session.stale && used) await database.transaction((tx) => renewSession(tx, session.id))
  return {
    signInId: session.user_id,
    email: session.email,
    secondFactorAt: session.second_factor_at,
    hasAuthenticator: session.two_factor_enabled ?? false,
    device: session.id,
  }
}

/** Who must still pass a second step before anything opens to them. */
export const owesSecondStep = (
  { secondFactorAt, hasAuthenticator }: SignedIn,
  { required }: { readonly required: boolean },
): boolean => secondFactorAt === null && (required || hasAuthenticator)

/** Ends the session in the database, so that a copied cookie opens nothing. */
export async function signOut({ database, signing }: Gate, headers: Headers): Promise<readonly string[]> {
  const token = tokenIn(headers.get('cookie'), signing)
  if (token) await database.transaction((tx) => endSession(tx, token))
  return [signing.expiredCookie]
}

export type Device = {
  readonly id: string
  readonly words: string
  readonly signedInAt: Instant
  readonly usedAt: Instant
  readonly thisOne: boolean
}

export async function devicesOf({ database }: Gate, who: SignedIn): Promise<Device[]> {
  const rows = await sessionsOf(database.reader, who.signInId)
  return rows.map(({ id, user_agent, created_at, updated_at }) => ({
    id,
    words: deviceWords(user_agent),
    signedInAt: created_at,
    usedAt: updated_at,
    thisOne: id === who.device,
  }))
}

/** Signs another of their devices out; with null, all but this one. */
export const signOutDevice = ({ database }: Gate, who: SignedIn, device: string | null): Promise<void> =>
  database.transaction((tx) => endSessionOf(tx, { signInId: who.signInId, id: device, keeping: who.device }))
