import { createHmac, timingSafeEqual } from 'node:crypto'

export const cookiePrefix = 'cf'

/** How session cookies are named and signed here. */
export type CookieSigning = {
  readonly origin: string
  readonly cookieName: string
  readonly secret: string
  readonly expiredCookie: string
}

export function cookieSigning(origin: string, secret: string): CookieSigning {
  const secure = origin.startsWith('https:')
  const cookieName = `${secure ? '__Secure-' : ''}${cookiePrefix}.session_token`
  return {
    origin,
    cookieName,
    secret,
    expiredCookie: `${cookieName}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
  }
}

/** The session token that a browser's cookies carry, when its signature is ours. */
export function tokenIn(cookies: string | null, { cookieName, secret }: CookieSigning): string | null {
  const cookie = cookies?.split(/;\s*/).find((pair) => pair.startsWith(`${cookieName}=`))
  const value = decoded(cookie?.slice(cookieName.length + 1) ?? '')
  const [, token, signature] = /^(\w+)\.([\w+/]{43}=)$/.exec(value) ?? []
  if (!token || !signature) return null
  const expected = createHmac('sha256', secret).update(token).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'base64')) ? token : null
}

const decoded = (value: string): string =>
  value.replaceAll(/%(2B|2F|3D)/gi, (code) => decodeURIComponent(code))

/** Cookies that the browser forgets when it closes, for school computers are shared: the database says how long a session lasts. */
export const forThisVisit = (headers: Headers): string[] =>
  headers
    .getSetCookie()
    .map((cookie) =>
      cookie.includes('.session_token=') ? cookie.replace(/; Max-Age=[1-9]\d*/i, '') : cookie,
    )
