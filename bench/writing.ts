import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import * as Y from 'yjs'
import { z } from 'zod'
import { type Place, type Way, openEditor } from './writing/editor.ts'

/** Thirty people in one report on one process, each a keystroke a second: how long until somebody else sees it. Needs a build. */
const editors = 30
const seconds = 12
const every = 1000
const settling = 3000
const promised = 250

const children: ChildProcess[] = []
const folder = await mkdtemp(join(tmpdir(), 'writing-'))

const Ready = z.object({ origin: z.string(), path: z.string(), cookies: z.array(z.string()) })

/** A review whose team is thirty people, each with a session of their own. */
async function thirtyPeople(): Promise<readonly Place[]> {
  const server = fork('build/server/writing-server.js', {
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: process.env['PORT'] ?? '0',
      NODE_ENV: 'development',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(server)
  const [message] = await once(server, 'message')
  const { origin, path, cookies } = Ready.parse(message)
  return cookies.map((cookie) => ({ origin, path, cookie }))
}

async function bareHub(): Promise<readonly Place[]> {
  const child = fork('bench/bare-hub.ts', { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  children.push(child)
  const [message] = await once(child, 'message')
  const { origin } = Ready.pick({ origin: true }).parse(message)
  return Array.from({ length: editors }, () => ({ origin, path: '', cookie: '' }))
}

type Measured = { readonly p50: number; readonly p95: number; readonly heard: number; readonly of: number }

/** One of the editors looks when each keystroke of the others reaches it. */
async function measured(way: Way, places: readonly Place[], turn: string): Promise<Measured> {
  const sentAt = new Map<string, number>()
  const waits: number[] = []
  const seen = new Y.Doc()
  const text = seen.getText('bench')
  text.observe(({ changes }) => {
    const now = performance.now()
    for (const { insert } of changes.delta)
      for (const key of typeof insert === 'string' ? insert.split(' ') : []) {
        const at = sentAt.get(key)
        if (at !== undefined) waits.push(now - at)
      }
  })
  const look = (change: string) => Y.applyUpdate(seen, new Uint8Array(Buffer.from(change, 'base64')))
  const all = await Promise.all(
    places.map((place, number) => openEditor(way, place, number === 0 ? look : null)),
  )
  await rest(settling)
  const typing = async (number: number) => {
    const own = new Y.Doc()
    await rest((number * every) / editors)
    for (let stroke = 0; stroke < seconds; stroke += 1) {
      const key = `${way}${turn}${number}.${stroke}`
      const before = Y.encodeStateVector(own)
      own.getText('bench').insert(0, `${key} `)
      const change = Buffer.from(Y.encodeStateAsUpdate(own, before)).toString('base64')
      sentAt.set(key, performance.now())
      await Promise.all([all[number]?.send({ client: String(own.clientID), change }), rest(every)])
    }
  }
  await Promise.all(Array.from({ length: editors - 1 }, (_, number) => typing(number + 1)))
  await rest(settling)
  for (const editor of all) editor.leave()
  const sorted = waits.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.POSITIVE_INFINITY
  return { p50: at(0.5), p95: at(0.95), heard: waits.length, of: sentAt.size }
}

/** Each is measured twice, in turn: other work on the machine comes and goes. Words that were lost are not forgiven. */
const better = (one: Measured, other: Measured): Measured => {
  const lost = [one, other].find(({ heard, of }) => heard < of)
  return lost ?? (one.p95 < other.p95 ? one : other)
}

type Row = { readonly name: string; readonly ours: Measured; readonly bare: Measured }

const nameOf = { socket: 'web sockets', http: 'SSE and POST' }

try {
  const report = await thirtyPeople()
  const bare = await bareHub()
  const rows: Row[] = []
  for (const way of ['socket', 'http'] as const) {
    const first = { ours: await measured(way, report, 'a'), bare: await measured(way, bare, 'a') }
    const second = { ours: await measured(way, report, 'b'), bare: await measured(way, bare, 'b') }
    rows.push({
      name: nameOf[way],
      ours: better(first.ours, second.ours),
      bare: better(first.bare, second.bare),
    })
  }
  const figure = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`.padStart(10)
  console.log(`${editors} people write in one report, a keystroke a second each; ${seconds} seconds.`)
  console.log('                    p50       p95   bare hub: p50       p95   seen')
  for (const { name, ours, bare: hub } of rows)
    console.log(
      `${name.padEnd(13)}${figure(ours.p50)}${figure(ours.p95)}      ${figure(hub.p50)}${figure(hub.p95)}   ${ours.heard} of ${ours.of}`,
    )
  const kept = rows.every(({ ours }) => ours.heard === ours.of && ours.p95 < promised)
  console.log(
    kept
      ? `Everybody sees a keystroke within ${promised} ms.`
      : `A keystroke took ${promised} ms or more, or was lost.`,
  )
  process.exitCode = kept ? 0 : 1
} finally {
  for (const child of children) child.kill('SIGTERM')
  await rest(1500)
  await rm(folder, { recursive: true, force: true })
}
