import { openAsBlob } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import { CompiledQuery } from 'kysely'
import { type Clock, type World, clockAt, newSecret } from '#kernel'
import { readConfig } from '#platform/config'
import { type Database, openPglite, openPostgresql } from './database.ts'
import type { Reader, Transactor } from './reader.ts'
import { worldOver } from './world.ts'

/** Wednesday 16 October 2024, half past nine: the day on which tests happen unless they say otherwise. */
export const testClock: Clock = clockAt('2024-10-16T08:30:00.000Z')

export type TestDatabase = {
  readonly database: Database
  readonly db: Reader
  readonly world: World<Transactor>
}

/** Runs the tests on PGlite, and on PostgreSQL when TEST_DATABASE_URL names a server. Each begins with empty tables. */
export function onEachDatabase(what: string, tests: (open: () => TestDatabase) => void) {
  const { testDatabaseUrl } = readConfig()
  describe(`${what}, on PGlite`, () => tests(opened(aPgliteDatabase)))
  if (testDatabaseUrl)
    describe(`${what}, on PostgreSQL`, () => tests(opened(() => aPostgresqlDatabase(testDatabaseUrl))))
}

function opened(open: () => Promise<Database>): () => TestDatabase {
  let database: Database | null = null
  beforeAll(async () => {
    database = await open()
  })
  beforeEach(async () => {
    if (database) await emptied(database)
  })
  afterAll(() => database?.close())
  return () => {
    if (!database) throw new Error('Ask for the database inside a test')
    return { database, db: database.reader, world: worldOver(database, testClock) }
  }
}

/** Empties the tables that have rows: most have none, and emptying one takes as long as filling it. */
const emptying = `do $$ declare filled text[] := '{}'; place text; found boolean; begin
  for place in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely_%' loop
    execute format('select exists (select from %I)', place) into found;
    if found then filled := filled || quote_ident(place); end if;
  end loop;
  if cardinality(filled) > 0 then execute 'truncate ' || array_to_string(filled, ', ') || ' cascade'; end if;
end $$`

async function emptied({ kysely }: Database) {
  await kysely.executeQuery(CompiledQuery.raw(emptying))
}

/** An empty, migrated PGlite in memory. */
export async function aPgliteDatabase(): Promise<Database> {
  return openPglite({ dump: await openAsBlob(inject('emptyPglite')) })
}

async function aPostgresqlDatabase(url: string): Promise<Database> {
  const name = `test_${newSecret()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 16)}`
  const server = await openPostgresql(url, 1)
  await server.executeSql(`create database ${name} template ${inject('emptyPostgresql')}`)
  const address = new URL(url)
  address.pathname = `/${name}`
  const database = await openPostgresql(address.href, 4)
  return {
    ...database,
    close: async () => {
      await database.close()
      await server.executeSql(`drop database ${name} with (force)`)
      await server.close()
    },
  }
}
