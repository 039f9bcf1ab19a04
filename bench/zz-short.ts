import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { day, machineClock, perform, stopwatch, system } from '#kernel'
import { type RegisterFile, adoptRegisterImport, planRegisterImport, readRegister } from '#partnership'
import { readConfig } from '#platform/config'
import { type Database, migrate, openPglite, openPostgresql, worldOver } from '#platform/database'

const folder = 'data/register'
const establishments = 'edubasealldata20250905.csv.gz'
const { root, databaseUrl } = readConfig()
const postgresqlClient = 'psql'
const by = system('bench/register')
const today = day('2025-10-01')

type Lap = { readonly what: string; readonly rows: number; readonly milliseconds: number }

async function timed<T>(what: string, rows: number, work: () => T | Promise<T>): Promise<[Lap, T]> {
  const elapsed = stopwatch()
  const done = await work()
  return [{ what, rows, milliseconds: elapsed() }, done]
}

/** Reads, plans and adopts files, twice over: the second time nothing may change. */
async function measure(database: Database, files: readonly RegisterFile[]): Promise<Lap[]> {
  await migrate(database, root)
  const world = worldOver(database, machineClock)
  const [reading, read] = await timed('read and check', 0, () =>
    readRegister(files, { authorities: [], today }),
  )
  if ('troubles' in read) throw new Error(read.troubles.map(({ why }) => why).join(' '))
  const rows = read.files.find(({ kind }) => kind === 'establishments')?.rows ?? 0
  const plan = async () => {
    const planned = await perform(world, planRegisterImport, { by, input: { files } })
    if (planned.outcome === 'refused') throw new Error(planned.refusal.words)
    return planned.facts[0]?.body.registerImport
  }
  const adopt = (registerImport: string | undefined) =>
    perform(world, adoptRegisterImport, { by, input: { registerImport } })
  const [planning, first] = await timed('plan: read, check, compare, keep', rows, plan)
  const [adopting] = await timed('adopt', rows, () => adopt(first))
  const [planningAgain, second] = await timed('plan the same again', rows, plan)
  const [adoptingAgain, again] = await timed('adopt the same again', rows, () => adopt(second))
  if (again.outcome === 'refused') throw new Error(again.refusal.words)
  const whole = planning.milliseconds + adopting.milliseconds
  return [
    { ...reading, rows },
    planning,
    adopting,
    { what: 'IMPORT: read, check, compare, adopt', rows, milliseconds: whole },
    planningAgain,
    adoptingAgain,
  ]
}

const bareTable = (header: string): string =>
  `create table bare (${header
    .split(',')
    .map((_, place) => `c${place} text`)
    .join()})`

async function copyIntoPglite(text: string): Promise<Lap> {
  const pglite = await PGlite.create()
  await pglite.exec(bareTable(text.slice(0, text.indexOf('\n'))))
  const blob = new Blob([text])
  const [lap] = await timed('bare COPY of the establishments', linesOf(text), () =>
    pglite.query(`copy bare from '/dev/blob' with (format csv, header)`, [], { blob }),
  )
  await pglite.close()
  return lap
}

async function copyIntoPostgresql(url: string, text: string): Promise<Lap> {
  const database = await openPostgresql(url, 1)
  await database.executeSql(bareTable(text.slice(0, text.indexOf('\n'))))
  await database.close()
  const [lap] = await timed('bare COPY of the establishments', linesOf(text), async () => {
    const psql = spawn(postgresqlClient, [url, '-q', '-c', 'copy bare from stdin with (format csv, header)'])
    psql.stdin.end(text)
    const [code] = await once(psql, 'exit')
    if (code !== 0) throw new Error('psql could not copy')
  })
  return lap
}

const linesOf = (text: string): number => text.split('\n').length - 2

/** The same schools again under other URNs, until there are `many`. */
function enlarged(text: string, many: number): string {
  const rows: Record<string, string>[] = parse(text, { columns: true })
  const all = Array.from({ length: many }, (_, place) => {
    const row = rows[place % rows.length]
    return { ...row, URN: String(Number(row?.['URN']) + 300_000 * Math.floor(place / rows.length)) }
  })
  return stringify(all, { header: true })
}

function print(title: string, laps: readonly Lap[]) {
  const copy = laps.find(({ what }) => what.startsWith('bare'))
  const whole = laps.find(({ what }) => what.startsWith('IMPORT'))
  console.log(`\n${title}`)
  for (const { what, rows, milliseconds } of laps) {
    const rate = Math.round((rows / milliseconds) * 1000).toLocaleString('en-GB')
    console.log(
      `  ${what.padEnd(38)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s ${rate.padStart(9)} rows/s`,
    )
  }
  if (copy && whole)
    console.log(`  the import takes ${(whole.milliseconds / copy.milliseconds).toFixed(1)} times a bare COPY`)
}

type Measured = {
  readonly title: string
  readonly files: readonly RegisterFile[]
  /** The establishments, plain. */
  readonly text: string
}

async function inPostgresql(url: string, { title, files, text }: Measured) {
  const server = await openPostgresql(url, 1)
  await server.executeSql('drop database if exists bench_register')
  await server.executeSql('create database bench_register')
  const address = new URL(url)
  address.pathname = '/bench_register'
  const copy = await copyIntoPostgresql(address.href, text)
  const database = await openPostgresql(address.href, 2)
  print(`${database.kind}: ${title}`, [copy, ...(await measure(database, files))])
  await database.close()
  await server.executeSql('drop database bench_register')
  await server.close()
}

async function inPglite({ title, files, text }: Measured) {
  const copy = await copyIntoPglite(text)
  const database = await openPglite({})
  print(`${database.kind}: ${title}`, [copy, ...(await measure(database, files))])
  await database.close()
}

const files = await Promise.all(
  (await readdir(folder)).map(async (name) => ({ name, bytes: await readFile(`${folder}/${name}`) })),
)
const text = gunzipSync(await readFile(`${folder}/${establishments}`)).toString('utf8')
const larger = enlarged(text, 50_000)
const withLarger = files.map((file) =>
  file.name === establishments ? { name: 'edubasealldata20250905.csv', bytes: Buffer.from(larger) } : file,
)

const shipped = { title: 'the register that the product ships', files, text }
const large = { title: '50,000 establishments', files: withLarger, text: larger }

for (const measured of [shipped]) {
  await inPglite(measured)
  if (databaseUrl) await inPostgresql(databaseUrl, measured)
}
if (!databaseUrl) console.log('\nPostgreSQL: give DATABASE_URL to measure it too.')
