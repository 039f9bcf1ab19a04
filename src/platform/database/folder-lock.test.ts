import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a folder that another running process has is refused by name', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  try {
    await writeFile(join(folder, 'database.lock'), `${other.pid}\n`)
    await expect(lockFolder(join(folder, 'database'))).rejects.toThrow(`in use by process ${other.pid}`)
  } finally {
    other.kill()
    await once(other, 'exit')
  }
})

test('the lock of a process that has ended is taken over, and given back', async () => {
  const other = spawn(process.execPath, ['-e', ''])
  await once(other, 'exit')
  await writeFile(join(folder, 'database.lock'), `${other.pid}\n`)
  const unlock = await lockFolder(join(folder, 'database'))
  expect(await readdir(folder)).toEqual(['database.lock'])
  await unlock()
  expect(await readdir(folder)).toEqual([])
})
