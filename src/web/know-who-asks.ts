import type { MiddlewareHandler } from 'hono'
import { clockAhead, nobody, today } from '#kernel'
import { actorOf } from '#partnership'
import { daysAhead } from '#platform/demo-clock'
import { worldOver } from '#platform/database'
import type { Env, Services } from './context.ts'

/** Every request knows who asks, what day it is, and where acts are performed. */
export const knowWhoAsks =
  (services: Services): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { database, doors, config } = services
    const ahead = config.demo ? await daysAhead(database.reader) : 0
    const clock = ahead === 0 ? services.clock : clockAhead(services.clock, ahead)
    const on = today(clock)
    const signedIn = await doors.whoIs(c.req.raw.headers)
    const actor = signedIn ? await actorOf(database.reader, signedIn, on) : nobody
    c.set('services', services)
    c.set('actor', actor)
    c.set('reading', { db: database.reader, actor, today: on })
    c.set('world', worldOver(database, clock, services.committed))
    c.set('nonce', c.get('secureHeadersNonce') ?? '')
    await next()
  }
