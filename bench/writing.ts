import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import * as Y from 'yjs'
import { type Place, type Way, openEditor } from './writing/editor.ts'

/** Thirty editors of one report on one process, each a keystroke a second: how long until somebody else sees it. */
const editors = 30
const seconds = 20
const every = 1000
const settling = 3000
const promised = 250

const children: ChildProcess[] = []
const folder = await mkdtemp(join(tmpdir(), 'writing-'))

/** Starts a process and waits until it says where it is. */
function started(script: string, settings: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const at = /is at (http:\/\/\S+)/.exec(said)?.[1]
      if (at) resolve(at)
    })
    child.once('exit', () => reject(new Error(`${script} ended before it answered`)))
  })
}

/** Walks in as the Lead Reviewer of the demonstration on the first day of a review, and begins its report. */
async function aReport(origin: string): Promise<Place> {
  let cookie = ''
  const ask = async (path: string, form?: Record<string, string>) => {
    const headers = { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' }
    const posted = form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {}
    const answer = await fetch(`${origin}${path}`, { headers, redirect: 'manual', ...posted })
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    cookie = [...cookie.split('; ').filter(Boolean), ...set].join('; ')
    return { words: await answer.text(), to: answer.headers.get('location') ?? '' }
  }
  const { words } = await ask('/demo')
  const email = /value="(gareth[^"]+)"/.exec(words)?.[1] ?? ''
  await ask('/demo/walk-in', { email })
  await ask('/demo/today', { 'today-day': '4', 'today-month': '12', 'today-year': '2024' })
  const { reviews } = JSON.parse((await ask('/capture/reviews')).words)
  const [{ review }] = reviews.filter(({ schoolName }: { schoolName: string }) =>
    schoolName.startsWith('Thistle'),
  )
  const { to } = await ask(`/reviews/${review}/report`, {})
  return { origin, path: to, cookie }
}

type Measured = { readonly p50: number; readonly p95: number; readonly heard: number; readonly of: number }

/** One of the editors looks when each keystroke of the others reaches it. */
async function measured(way: Way, place: Place): Promise<Measured> {
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
  const all = await Promise.all(
    Array.from({ length: editors }, (_, number) =>
      openEditor(way, place, (change) => {
        if (number === 0) Y.applyUpdate(seen, new Uint8Array(Buffer.from(change, 'base64')))
      }),
    ),
  )
  await rest(settling)
  const typing = async (number: number) => {
    const own = new Y.Doc()
    await rest((number * every) / editors)
    for (let stroke = 0; stroke < seconds; stroke += 1) {
      const key = `${way}${number}.${stroke}`
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

try {
  const product = await started('build/server/start.js', {
    DATA_DIR: folder,
    PORT: process.env['PORT'] ?? '0',
    NODE_ENV: 'development',
    LOG_LEVEL: 'silent',
    DATABASE_URL: '',
  })
  const report = await aReport(product)
  const bare = { origin: await started('bench/bare-hub.ts'), path: '', cookie: '' }
  let kept = true
  for (const way of ['socket', 'http'] as const) {
    const ours = await measured(way, report)
    const limit = await measured(way, bare)
    kept &&= ours.heard === ours.of && ours.p95 < promised
    const name = way === 'socket' ? 'web socket' : 'SSE and POST'
    console.log(
      `${name}: ${editors} editors, ${ours.heard} of ${ours.of} keystrokes seen; p50 ${ours.p50.toFixed(1)} ms, p95 ${ours.p95.toFixed(1)} ms`,
    )
    console.log(
      `  a bare hub that keeps nothing: p50 ${limit.p50.toFixed(1)} ms, p95 ${limit.p95.toFixed(1)} ms (${(ours.p95 / limit.p95).toFixed(1)} times)`,
    )
  }
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
