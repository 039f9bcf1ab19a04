import { execFile } from 'node:child_process'
import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { readConfig } from '#platform/config'
import { openPglite, openPostgresql } from '#platform/database'

const run = promisify(execFile)
const { testDatabaseUrl } = readConfig()
const said = 'insert into bank_holiday (day, name) values ($1, $2)'
const kept = 'select name from bank_holiday'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const tool = (name: 'backup' | 'restore', env: Record<string, string>) =>
  run(`bin/${name}`, [join(folder, 'kept.tar.gz')], {
    env: { PATH: '/usr/bin:/bin', DATABASE_URL: '', ...env },
  })

test('a folder is brought back as it was, and never over another', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  const dump = await openAsBlob(inject('emptyPglite'))
  const before = await openPglite({ dataDir: join(from, 'database'), dump })
  await before.executeSql(said, ['2024-12-25', 'A day to keep'])
  await expect(tool('backup', { DATA_DIR: from })).rejects.toThrow('The product is running')
  await before.close()
  await writeFile(join(from, 'letter.txt'), 'kept too')
  await tool('backup', { DATA_DIR: from })
  await tool('restore', { DATA_DIR: to })
  await expect(tool('restore', { DATA_DIR: to })).rejects.toThrow('is not empty')
  const after = await openPglite({ dataDir: join(to, 'database') })
  expect((await after.executeSql(kept)).rows).toEqual([{ name: 'A day to keep' }])
  await after.close()
})

test.runIf(testDatabaseUrl)(
  'so is a PostgreSQL database',
  async () => {
    const url = testDatabaseUrl ?? ''
    const server = await openPostgresql(url, 1)
    const named = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
    const [from, to] = [`kept_${process.pid}`, `back_${process.pid}`]
    await server.executeSql(`create database ${from} template ${inject('emptyPostgresql')}`)
    await server.executeSql(`create database ${to}`)
    try {
      const before = await openPostgresql(named(from), 1)
      await before.executeSql(said, ['2024-12-25', 'A day to keep'])
      await before.close()
      await tool('backup', { DATA_DIR: join(folder, 'none'), DATABASE_URL: named(from) })
      await tool('restore', { DATA_DIR: join(folder, 'none'), DATABASE_URL: named(to) })
      const after = await openPostgresql(named(to), 1)
      expect((await after.executeSql(kept)).rows).toEqual([{ name: 'A day to keep' }])
      await after.close()
    } finally {
      for (const name of [from, to]) await server.executeSql(`drop database if exists ${name} with (force)`)
      await server.close()
    }
  },
  60_000,
)
