import type { MiddlewareHandler } from 'hono'
import { type Actor, clockAhead, nobody, postsOf, today } from '#kernel'
import { owesSecondStep } from '#identity'
import { actorOf, isOfficeRole } from '#partnership'
import { daysAhead } from '#platform/demo-clock'
import { worldOver } from '#platform/database'
import type { Env, Services } from './context.ts'
import { paths } from './paths.ts'

/** Every request knows who asks, what day it is, and where acts are performed. */
export const knowWhoAsks =
  (services: Services): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { database, doors, config } = services
    const ahead = config.demo ? await daysAhead(database.reader) : 0
    const clock = ahead === 0 ? services.clock : clockAhead(services.clock, ahead)
    const on = today(clock)
    const signedIn = await doors.whoIs(c.req.raw.headers)
    const found = signedIn ? await actorOf(database.reader, signedIn.email, on) : nobody
    const owes = signedIn !== null && owesSecondStep(signedIn, { required: mustHaveSecondStep(found) })
    if (owes && !opensBeforeSecondStep(c.req.path)) return c.redirect(paths.secondStep(), 303)
    const actor = owes ? nobody : found
    c.set('services', services)
    c.set('actor', actor)
    c.set('signedIn', signedIn)
    c.set('reading', { db: database.reader, actor, today: on })
    c.set('world', worldOver(database, clock, services.committed))
    c.set('nonce', c.get('secureHeadersNonce') ?? '')
    return next()
  }

/** Posts in the office open nothing on a mailbox alone. */
const mustHaveSecondStep = (actor: Actor): boolean => postsOf(actor).some(({ role }) => isOfficeRole(role))

const openToAll = [
  paths.signIn(),
  paths.signOut(),
  '/auth',
  '/open-office',
  paths.demo(),
  paths.outbox(),
  paths.help(),
  paths.accessibility(),
  paths.privacy(),
]

const opensBeforeSecondStep = (at: string): boolean =>
  openToAll.some((open) => at === open || at.startsWith(`${open}/`))
