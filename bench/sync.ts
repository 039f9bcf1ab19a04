import { spawnSync } from 'node:child_process'
import { PersonId, clockAt, day, isRefused, machineClock, newId, perform, personOf, stopwatch } from '#kernel'
import { blankWords, notesOf } from '#notes'
import { migrate, openPglite, worldOver } from '#platform/database'
import { EntryId, NoteId, receiveNotes, syncView } from '#reviews'
import { aStaffedReview } from '#reviews/testing'

/** 1,000 notes from 10 devices into one review; with `--kills 200` the server is killed so often while devices send. */
const kills = process.argv.indexOf('--kills')
if (kills > 0) {
  const run = spawnSync('vitest', ['run', 'src/web/reviewer/evidence/killed-server.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, TEST_KILLS: process.argv[kills + 1] ?? '200' },
  })
  process.exit(run.status ?? 1)
}

const devices = 10
const notesEach = 100
const batch = 50
const database = await openPglite({})
await migrate(database, process.cwd())
const world = worldOver(database, clockAt('2024-10-16T08:30:00.000Z'))
const { review, peerActors } = await aStaffedReview({ database, db: database.reader, world })
const [by] = peerActors
const person = PersonId.parse(personOf(by))
const anEntry = (device: string, number: number) => ({
  id: newId(EntryId),
  note: newId(NoteId),
  by: person,
  device,
  writtenAt: machineClock.now(),
  after: [],
  said: {
    kind: 'words' as const,
    words: { ...blankWords, pairedWith: null, photographs: [], text: `Pupils explain, note ${number}.` },
  },
})

const rounds: number[] = []
const total = stopwatch()
await Promise.all(
  Array.from({ length: devices }, async () => {
    const device = newId(EntryId)
    let since = 0
    for (let from = 0; from < notesEach; from += batch) {
      const entries = Array.from({ length: batch }, (_, index) => anEntry(device, from + index))
      const lap = stopwatch()
      await perform(world, receiveNotes, { by, input: { review, entries } })
      const told = await syncView(
        { db: database.reader, actor: by, today: day('2024-12-03') },
        { review, sent: entries, since },
      )
      if (isRefused(told)) throw new Error(told.refusal.words)
      if (told.confirmed.length !== batch) throw new Error('Not everything was confirmed')
      since = told.upTo
      rounds.push(lap())
    }
  }),
)
const elapsed = total()
const everything = stopwatch()
const told = await syncView(
  { db: database.reader, actor: by, today: day('2024-12-03') },
  { review, sent: [], since: 0 },
)
const read = everything()
if (isRefused(told) || notesOf(told.entries).length !== devices * notesEach)
  throw new Error('Notes are missing')
const sorted = rounds.toSorted((one, other) => one - other)
console.log(
  `${devices * notesEach} notes from ${devices} devices in ${(elapsed / 1000).toFixed(2)} s (PGlite)`,
)
console.log(
  `a request of ${batch} notes: p50 ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, slowest ${sorted.at(-1)?.toFixed(0)} ms`,
)
console.log(`a new device reads all of them in ${read.toFixed(0)} ms; none lost, none doubled`)
await database.close()
