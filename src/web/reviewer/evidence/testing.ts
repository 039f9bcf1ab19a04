import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { PersonId, machineClock, today } from '#kernel'
import { readConfig } from '#platform/config'
import { openDatabase, worldOver } from '#platform/database'
import type { Env } from '../../context.ts'
import { deviceRoutes } from './device-routes.ts'

/** Run by itself: the routes that devices send to, over the database of the settings, for tests that kill it. */
if (import.meta.main) {
  const config = readConfig()
  const database = await openDatabase(config)
  const app = new Hono<Env>()
  app.use((c, next) => {
    const person = PersonId.parse(c.req.header('x-person'))
    const actor = { kind: 'person', person, name: 'Asha Rahman', posts: [] } as const
    c.set('actor', actor)
    c.set('reading', { db: database.reader, actor, today: today(machineClock) })
    c.set('world', worldOver(database, machineClock))
    return next()
  })
  deviceRoutes(app)
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
    process.stdout.write(`at http://127.0.0.1:${port}\n`)
  })
}
