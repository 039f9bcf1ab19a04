import type { MiddlewareHandler } from 'hono'
import { type Actor, clockAhead, nobody, postsOf, today } from '#kernel'
import { owesSecondStep } from '#identity'
import { actorOf, isOfficeRole } from '#partnership'
import { daysAhead } from '#platform/demo-clock'
import { type Reading, worldOver } from '#platform/database'
import type { Env, Services } from './context.ts'
import { paths } from './paths.ts'

/** Every request knows who asks, what day it is, and where acts are performed. */
export const knowWhoAsks =
  (services: Services): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { signedIn, owes, reading, world } = await whoAsks(services, c.req.raw.headers)
    if (owes && !opensBeforeSecondStep(c.req.path)) return c.redirect(paths.secondStep(), 303)
    c.set('services', services)
    c.set('actor', reading.actor)
    c.set('signedIn', signedIn)
    c.set('reading', reading)
    c.set('world', world)
    c.set('nonce', c.get('secureHeadersNonce') ?? '')
    return next()
  }

/** `used` is false where a page that stays open asks for somebody again, and they did nothing. */
export async function whoAsks(services: Services, headers: Headers, { used } = { used: true }) {
  const { database, doors, config } = services
  const ahead = config.demo ? await daysAhead(database.reader) : 0
  const clock = ahead === 0 ? services.clock : clockAhead(services.clock, ahead)
  const on = today(clock)
  const signedIn = await doors.whoIs(headers, { used })
  const found = signedIn ? await actorOf(database.reader, signedIn.email, on) : nobody
  const owes = signedIn !== null && owesSecondStep(signedIn, { required: mustHaveSecondStep(found) })
  const reading: Reading = { db: database.reader, actor: owes ? nobody : found, today: on }
  return { signedIn, owes, reading, world: worldOver(database, clock, services.committed) }
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
