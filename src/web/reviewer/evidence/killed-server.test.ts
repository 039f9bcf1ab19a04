import { type ChildProcess, spawn } from 'node:child_process'
import { openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { type PersonId, machineClock, newId, newSecret, personOf } from '#kernel'
import {
  type Answered,
  type Kept,
  answered,
  blankWords,
  entriesOf,
  notesOf,
  sealed,
  toSend,
  written,
} from '#notes'
import { readConfig } from '#platform/config'
import { type Database, openPglite, openPostgresql, worldOver } from '#platform/database'
import { testClock } from '#platform/database/testing'
import { EntryId } from '#reviews'
import { aStaffedReview } from '#reviews/testing'

const { testDatabaseUrl, testKills } = readConfig()

type Place = {
  readonly settings: Record<string, string>
  readonly open: () => Promise<Database>
  readonly remove: () => Promise<void>
}

const running = new Set<ChildProcess>()
afterEach(() => {
  for (const server of running) server.kill('SIGKILL')
  running.clear()
})

async function inFolder(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'killed-'))
  const dump = await openAsBlob(inject('emptyPglite'))
  const dataDir = `${folder}/database`
  await (await openPglite({ dataDir, dump })).close()
  return {
    settings: { DATA_DIR: folder, DATABASE_URL: '' },
    open: () => openPglite({ dataDir }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function onServer(url: string): Promise<Place> {
  const name = `killed_${newSecret()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 16)}`
  const server = await openPostgresql(url, 1)
  await server.executeSql(`create database ${name} template ${inject('emptyPostgresql')}`)
  const address = new URL(url)
  address.pathname = `/${name}`
  return {
    settings: { DATABASE_URL: address.href },
    open: () => openPostgresql(address.href, 2),
    remove: async () => {
      await server.executeSql(`drop database ${name} with (force)`)
      await server.close()
    },
  }
}

type Server = { readonly at: string; readonly kill: () => Promise<void> }

/** A process of its own with the routes that devices send to. */
function started({ settings }: Place): Promise<Server> {
  const server = spawn(process.execPath, ['src/web/reviewer/evidence/testing.ts'], {
    env: { NODE_NO_WARNINGS: '1', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(server)
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const kill = () => {
    running.delete(server)
    server.kill('SIGKILL')
    return gone
  }
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (said: Buffer) => {
      const at = /at (http:\S+)/.exec(said.toString())?.[1]
      if (at) resolve({ at, kill })
    })
    void gone.then(() => reject(new Error('The server ended before it answered')))
  })
}

/** A device of Asha’s that keeps what it has written until the server says that it has it. */
function aDevice(review: string, person: PersonId) {
  const device = newId(EntryId)
  let kept: readonly Kept[] = []
  const send = async (at: string, entries = toSend(kept)): Promise<boolean> => {
    const response = await fetch(`${at}/capture/${review}/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-person': person },
      body: JSON.stringify({ entries, since: 0 }),
    })
    const answer: Answered = await response.json()
    kept = answered(kept, answer)
    return true
  }
  return {
    kept: () => kept,
    write: (text: string, note: string = newId(EntryId)) => {
      const at = { id: newId(EntryId), note, by: person, device, writtenAt: machineClock.now() }
      kept = written(kept, at, { kind: 'words', words: { ...blankWords, text } })
      kept = sealed(kept, () => true)
      return note
    },
    send,
    /** Each waiting entry in a request of its own, all at once; tells of each that was answered. */
    sendAtOnce: (at: string, told: () => void) =>
      Promise.allSettled(toSend(kept).map((entry) => send(at, [entry]).then(told))),
  }
}

async function staffed(place: Place) {
  const database = await place.open()
  const here = await aStaffedReview({
    database,
    db: database.reader,
    world: worldOver(database, testClock),
  })
  await database.close()
  return here
}

async function entriesHeld(place: Place) {
  const database = await place.open()
  const { rows } = await database.executeSql('select id from evidence_entry order by id')
  await database.close()
  return rows
}

async function killAndCount(place: Place) {
  const { review, peerActors } = await staffed(place)
  const person = personOf(peerActors[0])
  if (person === null) throw new Error('A peer is a person')
  const device = aDevice(review, person)
  const note = device.write('The first')
  for (let round = 0; round < testKills; round += 1) {
    const server = await started(place)
    device.write(`Note ${round}`)
    device.write(`Again ${round}`, note)
    device.write(`Last ${round}`)
    await killedWhileSending(device, server, round % 3)
  }
  const { at, kill } = await started(place)
  await device.send(at)
  await kill()
  return { device, held: await entriesHeld(place) }
}

/** Killed after so many answers, at once when that is none, with other requests under way. */
async function killedWhileSending(device: ReturnType<typeof aDevice>, { at, kill }: Server, after: number) {
  let answers = 0
  const sending = device.sendAtOnce(at, () => {
    answers += 1
    if (answers === after) void kill()
  })
  if (after === 0) await kill()
  await sending
  await kill()
}

const places: [string, () => Promise<Place>][] = [['PGlite', inFolder]]
if (testDatabaseUrl) places.push(['PostgreSQL', () => onServer(testDatabaseUrl)])

describe.each(places)('a server that is killed while devices send, on %s', (_, make) => {
  test(
    'loses nothing that it has confirmed, and has nothing twice',
    { timeout: 30_000 + testKills * 15_000 },
    async () => {
      const place = await make()
      try {
        const { device, held } = await killAndCount(place)
        expect(device.kept().filter(({ state }) => state !== 'confirmed')).toEqual([])
        expect(held).toEqual(entriesOf(device.kept()).map(({ id }) => ({ id })))
        expect(notesOf(entriesOf(device.kept()))).toHaveLength(1 + 2 * testKills)
      } finally {
        await place.remove()
      }
    },
  )
})
