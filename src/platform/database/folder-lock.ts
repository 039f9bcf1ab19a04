import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Frees the folder for another process. */
export type Unlock = () => Promise<void>

/**
 * Keeps a folder for this process: an embedded database that two processes write to is lost.
 * Throws, saying what to do, when another running process has it. A lock whose process has ended is taken over.
 */
export async function lockFolder(folder: string): Promise<Unlock> {
  const file = `${folder}.lock`
  await mkdir(dirname(file), { recursive: true })
  for (;;) {
    const handle = await open(file, 'wx').catch(unlessThere)
    if (handle) {
      await handle.writeFile(`${process.pid}\n`)
      await handle.close()
      return () => rm(file, { force: true })
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (holder && holder !== process.pid && isRunning(holder))
      throw new Error(
        `The database in ${folder} is in use by process ${holder}. Stop that first: two processes would spoil it. ` +
          `If it is no process of this product, delete ${file}.`,
      )
    await rm(file, { force: true })
  }
}

function unlessThere(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
  throw error
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
