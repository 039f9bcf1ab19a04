import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type Actor, clockAhead, machineClock, nobody, today } from '#kernel'
import { type PartnershipTables, actorOf, schoolView } from '#partnership'
import { readConfig } from '#platform/config'
import { type Reading, reading } from '#platform/database'
import { daysAhead } from '#platform/demo-clock'
import { BoardQuestion, type SeasonTables, seasonBoardView, seasonsView } from '#seasons'
import { createApp, paths } from '#web'
import { openProduct } from '#start'

/** The product, and beside it bare routes that ask the same of the database and answer with JSON. */
const config = { ...readConfig(), demo: true, logLevel: 'silent' as const }
const product = await openProduct(config)
const services = await product.services(() => undefined)
const { database, doors } = services

const bare = new Hono()

async function readingOf(headers: Headers): Promise<Reading> {
  const ahead = await daysAhead(database.reader)
  const on = today(clockAhead(machineClock, ahead))
  const signedIn = await doors.whoIs(headers)
  const actor: Actor = signedIn ? await actorOf(database.reader, signedIn.email, on) : nobody
  return { db: database.reader, actor, today: on }
}

const school = await reading<PartnershipTables>(database.reader)
  .selectFrom('school')
  .innerJoin('membership', 'membership.school_id', 'school.id')
  .where('school.fictional', '=', true)
  .select('school.id')
  .orderBy('school.urn')
  .executeTakeFirstOrThrow()

const season = await reading<SeasonTables>(database.reader)
  .selectFrom('season')
  .select('id')
  .orderBy('year')
  .executeTakeFirstOrThrow()

bare.get('/bare/school', async (c) => c.json(await schoolView(await readingOf(c.req.raw.headers), school.id)))
bare.get('/bare/board', async (c) => {
  const asked = await readingOf(c.req.raw.headers)
  await seasonsView(asked)
  return c.json(await seasonBoardView(asked, season.id, BoardQuestion.parse({})))
})
bare.route('/', createApp(services))

serve({ fetch: bare.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.send?.({
    origin: `http://127.0.0.1:${port}`,
    school: paths.school({ school: school.id }),
    board: paths.board({ season: season.id }),
    walkIn: paths.walkIn(),
    officer: services.personas?.find(({ post }) => post.includes('ffice'))?.email ?? '',
  })
})
