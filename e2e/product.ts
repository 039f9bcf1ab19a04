import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'

let address = ''

/** Where the product of this file of journeys answers. */
export const origin = (): string => address

const stops: (() => Promise<void>)[] = []

/** Each file of journeys has a product and a demonstration network of its own, so that none meets what another did. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'critical-friend-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['build/server/start.js'], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: String(port),
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      DATABASE_URL: await databaseUrl(),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  stops.push(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  })
  address = await addressOf(server)
})

afterAll(async () => {
  for (const stop of stops.toReversed()) await stop()
})

/** A PostgreSQL database of its own, where the journeys are to run on one; blank for the embedded one. */
async function databaseUrl(): Promise<string> {
  const url = process.env['TEST_DATABASE_URL']
  if (process.env['JOURNEYS_ON'] !== 'postgresql' || !url) return ''
  const name = `journeys_${process.pid}`
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  stops.push(async () => {
    await client.query(`drop database ${name} with (force)`)
    await client.end()
  })
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** Links in mail name the port, so it is chosen before the product starts. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })
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
