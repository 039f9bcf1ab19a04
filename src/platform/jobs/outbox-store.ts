import { sql } from 'kysely'
import { type Database, type FactTables, type Transactor, writing } from '#platform/database'
import type { Following } from './follow-once-store.ts'
import type { Jobs } from './jobs.ts'
import { followQueue } from './queue.ts'

const atATime = 200

export type Relay = {
  readonly database: Pick<Database, 'transaction'>
  readonly jobs: Pick<Jobs, 'sendWithin' | 'nudge'>
  readonly followersOf: (factName: string) => readonly string[]
}

/**
 * Moves committed facts from the outbox to those who follow them, one job a follower, in the transaction that empties
 * the outbox: however often and wherever it runs, each is told once. Returns how many facts it moved.
 */
export async function relayOutbox(relay: Relay): Promise<number> {
  const moved = await relay.database.transaction((tx) => moveSome(tx, relay))
  if (moved > 0) relay.jobs.nudge(followQueue)
  return moved < atATime ? moved : moved + (await relayOutbox(relay))
}

async function moveSome(tx: Transactor, { jobs, followersOf }: Relay): Promise<number> {
  const taken = await writing<FactTables>(tx)
    .with('taken', (db) =>
      db
        .deleteFrom('outbox')
        .where('place', 'in', (from) =>
          from.selectFrom('outbox').select('place').orderBy('place').limit(atATime).forUpdate().skipLocked(),
        )
        .returning(['place', 'fact_id']),
    )
    .selectFrom('taken')
    .innerJoin('fact', 'fact.id', 'taken.fact_id')
    .select(['fact.id', 'fact.name'])
    .orderBy(sql`taken.place`)
    .execute()
  const followings = taken.flatMap(({ id, name }) =>
    followersOf(name).map((follower): Following => ({ fact: id, follower })),
  )
  if (followings.length > 0) await jobs.sendWithin(tx, followQueue, followings)
  return taken.length
}
