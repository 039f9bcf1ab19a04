import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string
  }
}

/** Starts the built product once, with a demonstration network of its own, for every journey. */
export default async function startProduct(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'critical-friend-'))
  const server = spawn(process.execPath, ['build/server/start.js'], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0', NODE_ENV: 'development', LOG_LEVEL: 'warn', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  project.provide('origin', await addressOf(server))
  return async () => {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
    await rm(folder, { recursive: true, force: true })
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const address = /is at (http:\/\/\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    server.once('exit', (code) => reject(new Error(`The product ended with ${code} before it answered`)))
  })
}
