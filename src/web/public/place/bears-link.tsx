import type { MiddlewareHandler } from 'hono'
import { openTaskLink } from '#identity'
import { bearer, isRefused } from '#kernel'
import { screen } from '../../answer.tsx'
import type { Env } from '../../context.ts'
import { LinkOverScreen } from './link-over-screen.tsx'

type Link = { readonly task: string; readonly kind: string }

/** From here on the request acts as the bearer of its link, and as nobody else. */
export const bearsLink =
  ({ task, kind }: Link): MiddlewareHandler<Env> =>
  async (c, next) => {
    const secret = c.req.param('secret') ?? ''
    const at = c.var.world.clock.now()
    const link = await openTaskLink(c.var.reading.db, { task, secret, at })
    if (isRefused(link) || link.of.kind !== kind)
      return screen(c, { title: 'This link no longer works', status: 404, body: <LinkOverScreen /> })
    const actor = bearer(link.of, link.person)
    c.set('actor', actor)
    c.set('reading', { ...c.var.reading, actor })
    return next()
  }
