import { sql } from 'kysely'
import { type Day, day } from '#kernel'
import { type Database, brokenInvariants } from '#platform/database'
import { everyInvariant } from '#timeline'
import { loadDemo } from './index.ts'

/** The machine’s day on which the tests load the demo. */
export const machineDay: Day = day('2026-03-02')

export const loadQuietly = (database: Database): Promise<void> =>
  loadDemo(database, { today: machineDay, progress: () => {} })

export const brokenIn = (database: Database) => brokenInvariants(database, everyInvariant)

/** One row of one query. */
export async function answer(database: Database, text: string): Promise<unknown> {
  const { rows } = await database.executeSql(text)
  return rows[0]
}

/** How many rows each table has and what they say, whatever their order. */
export async function fingerprints({ kysely }: Database): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely_%' order by 1`.execute(kysely)
  const found: Record<string, string> = {}
  for (const { name } of rows) {
    const { rows: said } = await sql<{ count: number; digest: string | null }>`
      select count(*) as count, md5(string_agg(row::text, ' ' order by row::text)) as digest
      from ${sql.table(name)} as row`.execute(kysely)
    found[name] = `${said[0]?.count} ${said[0]?.digest}`
  }
  return found
}
