import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { z } from 'zod'
import type { Database } from './database.ts'

const MigrationFile = z.object({ up: z.custom<Migration['up']>((up) => typeof up === 'function') })

/** Brings the database up to date. Returns the names of the migrations that ran; throws the first that failed. */
export async function migrate(database: Database, root: string): Promise<string[]> {
  const migrator = new Migrator({
    db: database.kysely,
    provider: { getMigrations: () => migrationsIn(resolve(root, 'migrations')) },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.map(({ migrationName }) => migrationName)
}

async function migrationsIn(folder: string): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()
  const found = files.map(async (name): Promise<[string, Migration]> => {
    const file = MigrationFile.parse(
      await import(/* @vite-ignore */ pathToFileURL(resolve(folder, name)).href),
    )
    return [name.slice(0, -3), { up: (db: Kysely<unknown>) => file.up(db) }]
  })
  return Object.fromEntries(await Promise.all(found))
}
