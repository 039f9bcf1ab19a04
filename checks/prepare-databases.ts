import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '#platform/config'
import { migrate, openPglite, openPostgresql } from '#platform/database'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A file with an empty, migrated PGlite in it: loading it takes a tenth of making one. */
    emptyPglite: string
    /** A migrated database of the PostgreSQL server, to make others from; blank where there is no server. */
    emptyPostgresql: string
  }
}

const tidyings: (() => Promise<void>)[] = []

/** Migrates one database of each kind, once, for every test to start from. */
export async function setup(project: TestProject) {
  const { root, testDatabaseUrl } = readConfig()
  const folder = await mkdtemp(join(tmpdir(), 'empty-databases-'))
  tidyings.push(() => rm(folder, { recursive: true, force: true }))
  project.provide('emptyPglite', await emptyPglite(join(folder, 'pglite.tar'), root))
  project.provide('emptyPostgresql', testDatabaseUrl ? await emptyPostgresql(testDatabaseUrl, root) : '')
}

export async function teardown() {
  for (const tidy of tidyings) await tidy()
}

async function emptyPglite(file: string, root: string): Promise<string> {
  const database = await openPglite({})
  await migrate(database, root)
  await writeFile(file, await database.dump())
  await database.close()
  return file
}

async function emptyPostgresql(url: string, root: string): Promise<string> {
  const name = `empty_${process.pid}`
  const server = await openPostgresql(url, 1)
  await server.executeSql(`create database ${name}`)
  const address = new URL(url)
  address.pathname = `/${name}`
  const database = await openPostgresql(address.href, 1)
  await migrate(database, root)
  await database.close()
  tidyings.push(async () => {
    await server.executeSql(`drop database ${name} with (force)`)
    await server.close()
  })
  return name
}
