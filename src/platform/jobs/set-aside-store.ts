import { sql } from 'kysely'
import { z } from 'zod'
import { Instant } from '#kernel'
import { type FactTables, type Reader, type Transactor, reading, writing } from '#platform/database'
import { asideOf, followQueue } from './queue.ts'

/** Somebody who could not follow a fact, however often they tried. */
export type SetAside = {
  readonly id: string
  readonly fact: string
  readonly follower: string
  readonly because: string
  readonly tries: number
  readonly since: Instant
}

// pg-boss makes these columns itself, in a schema of its own (version 12.35, src/plans.ts).
const Row = z.object({
  id: z.string(),
  data: z.object({ fact: z.string(), follower: z.string() }),
  source_output: z.object({ message: z.string() }).catch({ message: 'No reason was recorded' }),
  source_retry_count: z.int().nullable(),
  created_on: Instant,
})

export async function setAsideFollowings(db: Reader): Promise<SetAside[]> {
  if (!(await hasJobs(db))) return []
  const { rows } = await sql`
    select id, data, source_output, source_retry_count, created_on from pgboss.job
    where name = ${asideOf(followQueue)} and state = 'created' order by created_on desc limit 200
  `.execute(reading(db))
  return rows.map((row) => {
    const { id, data, source_output, source_retry_count, created_on } = Row.parse(row)
    const tries = (source_retry_count ?? 0) + 1
    return { id, ...data, because: source_output.message, tries, since: created_on }
  })
}

export async function findSetAside(db: Reader, id: string): Promise<SetAside | null> {
  return (await setAsideFollowings(db)).find((aside) => aside.id === id) ?? null
}

/** Sends the fact out again: those who have followed it already will not be told twice. */
export async function sendOutAgain(
  tx: Transactor,
  { id, fact }: Pick<SetAside, 'id' | 'fact'>,
): Promise<void> {
  await sql`delete from pgboss.job where name = ${asideOf(followQueue)} and id = ${id}`.execute(writing(tx))
  await writing<FactTables>(tx).insertInto('outbox').values({ fact_id: fact }).execute()
}

/** A process that only serves the web may be asked before any worker has made the queues. */
async function hasJobs(db: Reader): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('pgboss.job') is not null as there`.execute(reading(db))
  return rows[0]?.there === true
}
