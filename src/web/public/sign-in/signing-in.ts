import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** What a browser remembers between asking for a code and being let in. */
const SigningIn = z.object({ email: z.string(), next: z.string() })
type SigningIn = z.infer<typeof SigningIn>

const name = 'signing-in'

export const rememberSigningIn = (c: Asked, signingIn: SigningIn): void =>
  setCookie(c, name, encodeURIComponent(JSON.stringify(signingIn)), {
    httpOnly: true,
    sameSite: 'Lax',
    path: paths.signIn(),
    maxAge: 900,
  })

export function signingIn(c: Asked): SigningIn | null {
  const cookie = getCookie(c, name)
  if (!cookie) return null
  const read = SigningIn.safeParse(parsed(decodeURIComponent(cookie)))
  return read.success ? { ...read.data, next: ownAddress(read.data.next) } : null
}

export const forgetSigningIn = (c: Asked): void => void deleteCookie(c, name, { path: paths.signIn() })

/** Only ever an address of ours: whoever makes a link cannot choose where signing in leads. */
export const ownAddress = (address: string | undefined): string =>
  address && /^\/(?![/\\])[\x21-\x7e]*$/.test(address) ? address : paths.home()

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
