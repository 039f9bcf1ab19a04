import { getConnInfo } from '@hono/node-server/conninfo'
import type { Caller } from '#identity'
import type { Asked } from './context.ts'

/** Who knocks, and from where: behind a proxy that we trust, the address is the one that the proxy saw. */
export function callerOf(c: Asked): Caller {
  const { trustProxy } = c.var.services.config
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return { headers: c.req.raw.headers, address: forwarded ?? connectedAddress(c) }
}

const connectedAddress = (c: Asked): string =>
  typeof c.env === 'object' && c.env !== null && 'incoming' in c.env
    ? (getConnInfo(c).remote.address ?? 'unknown')
    : 'unknown'

export function setCookies(c: Asked, { cookies }: { readonly cookies: readonly string[] }): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}
