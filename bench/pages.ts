import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import autocannon, { type Result } from 'autocannon'
import { z } from 'zod'

/**
 * Pages a second, signed in, on PostgreSQL, beside a bare Hono route that asks the database the same and returns JSON.
 * Needs a build and DATABASE_URL, where the demonstration is loaded on the first run.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '6' } },
})
const connections = 8

const Ready = z.object({
  origin: z.url(),
  school: z.string(),
  board: z.string(),
  walkIn: z.string(),
  officer: z.email(),
})

const server = fork('build/server/pages-server.js', { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
const [message] = await once(server, 'message')
const ready = Ready.parse(message)
const cookie = await signedIn()

const rows = [
  await beside('school page', { page: ready.school, bare: '/bare/school', reach: 0.4 }),
  await beside('board of 50 rows', { page: ready.board, bare: '/bare/board', reach: 0.25 }),
]
server.kill()

if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
else for (const row of rows) process.stdout.write(`${inWords(row)}\n`)
process.exitCode = rows.every(({ share, reach }) => share >= reach) ? 0 : 1

type Compared = { readonly page: string; readonly bare: string; readonly reach: number }

type Measured = {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly refused: number
}

/** The page and its bare route in turn, twice each, the better of each kept: other work on the machine comes and goes. */
async function beside(name: string, { page, bare, reach }: Compared) {
  await load(page, 2)
  await load(bare, 2)
  const seconds = Number(values.seconds)
  const first = { page: await load(page, seconds), bare: await load(bare, seconds) }
  const second = { page: await load(page, seconds), bare: await load(bare, seconds) }
  const pages = better(first.page, second.page)
  const json = better(first.bare, second.bare)
  return { name, reach, share: pages.perSecond / json.perSecond, page: pages, bare: json }
}

function better(one: Measured, other: Measured): Measured {
  return other.perSecond > one.perSecond ? other : one
}

async function load(path: string, duration: number): Promise<Measured> {
  const times: number[] = []
  const { requests, non2xx } = await new Promise<Result>((resolve, reject) => {
    const url = `${ready.origin}${path}`
    autocannon({ url, connections, duration, headers: { cookie } }, (fault, result) =>
      fault ? reject(fault) : resolve(result),
    ).on('response', (...[, , , milliseconds]) => void times.push(milliseconds))
  })
  times.sort((one, other) => one - other)
  const at = (share: number) => Math.round((times[Math.floor(share * (times.length - 1))] ?? 0) * 10) / 10
  return {
    perSecond: Math.round(requests.average),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    refused: non2xx,
  }
}

async function signedIn(): Promise<string> {
  const answer = await fetch(`${ready.origin}${ready.walkIn}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: ready.origin },
    body: new URLSearchParams({ email: ready.officer }),
  })
  const cookies = answer.headers.getSetCookie().map((set) => set.split(';')[0])
  const page = await fetch(`${ready.origin}${ready.board}`, { headers: { cookie: cookies.join('; ') } })
  if (page.status !== 200) throw new Error(`The office was not let in: ${page.status}`)
  return cookies.join('; ')
}

function inWords({ name, share, reach, page, bare }: (typeof rows)[number]): string {
  const side = (what: string, m: typeof page) =>
    `  ${what.padEnd(14)} ${String(m.perSecond).padStart(5)} a second   p50 ${m.p50} ms   p95 ${m.p95} ms   p99 ${m.p99} ms   refused ${m.refused}`
  const verdict = `  ${Math.round(share * 100)} % of the bare route; at least ${reach * 100} % is wanted`
  return [name, side('page', page), side('bare route', bare), verdict].join('\n')
}
