import { isAPIError } from 'better-auth/api'
import type { Database } from '#platform/database'
import type { Auth } from './auth.ts'
import type { Limits } from './limits.ts'
import { type CookieSigning, forThisVisit, tokenIn } from './session-cookie.ts'
import { endSession, markSecondFactor } from './sign-in-store.ts'

/** What every door needs. */
export type Gate = {
  readonly auth: Auth
  readonly database: Database
  readonly signing: CookieSigning
  readonly limits: Limits
}

/** Who knocks: the headers that the browser sent, and the address that it sent them from. */
export type Caller = { readonly headers: Headers; readonly address: string }

/** Somebody is in: the cookies to set. */
export type Admitted = { readonly outcome: 'admitted'; readonly cookies: readonly string[] }

/** Lets somebody in with a fresh session, and ends the one that they came with. */
export async function admitted(
  { database, signing }: Gate,
  caller: Caller,
  { headers, secondFactor }: { headers: Headers; secondFactor: boolean },
): Promise<Admitted> {
  const cookies = forThisVisit(headers)
  const [before, after] = [caller.headers.get('cookie'), cookies.map(pairOf).join('; ')].map((cookie) =>
    tokenIn(cookie, signing),
  )
  await database.transaction(async (tx) => {
    if (before && before !== after) await endSession(tx, before)
    if (after && secondFactor) await markSecondFactor(tx, after)
  })
  return { outcome: 'admitted', cookies }
}

const pairOf = (cookie: string): string => cookie.split(';')[0] ?? ''

/** What better-auth answers, or null when it will not: its refusals are thrown, and ours are worded here. */
export async function unlessRefused<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (thrown) {
    if (isAPIError(thrown)) return null
    throw thrown
  }
}
