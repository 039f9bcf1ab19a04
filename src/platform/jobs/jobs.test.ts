import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type Decision,
  type FactOf,
  act,
  fact,
  happened,
  idOf,
  newId,
  perform,
  theSystem,
  system,
} from '#kernel'
import { type Database, type Transactor, worldOver } from '#platform/database'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { silentLog } from '#platform/log'
import { type Following, followOnce } from './follow-once-store.ts'
import { type Jobs, openJobs } from './jobs.ts'
import { keepRelaying } from './keep-relaying.ts'
import { relayOutbox } from './outbox-store.ts'
import { followQueue } from './queue.ts'
import { sendOutAgain, setAsideFollowings } from './set-aside-store.ts'

const BellId = idOf('Bell')
const bellRang = fact('tests.bellRang', z.object({ bell: BellId }))

const ringBell = act({
  name: 'tests.ringBell',
  input: z.object({ bell: BellId, broken: z.boolean().default(false) }),
  load: async (_tx: Transactor) => ({}),
  may: theSystem,
  decide: (_state, { bell }): Decision<FactOf<typeof bellRang>> => happened(bellRang({ bell })),
  apply: async () => {},
})

const Told = z.object({ fact: z.string(), follower: z.string() })
const quick = { pollSeconds: 0.5, retryDelaySeconds: 0, tries: 3 }

onEachDatabase('those who follow facts', (open) => {
  let jobs: Jobs | null = null
  afterEach(async () => {
    await jobs?.stop()
    jobs = null
  })
  const opened = async () => {
    jobs = await openJobs(open().database, { log: silentLog, queues: [followQueue], pace: quick })
    return jobs
  }
  const ring = () => perform(open().world, ringBell, { by: system('tests'), input: { bell: newId(BellId) } })

  test('are told once, however often the outbox is relayed', async () => {
    const jobs = await opened()
    const relay = { database: open().database, jobs, followersOf: () => ['listen', 'answer'] }
    await ring()
    const moved = await Promise.all([relayOutbox(relay), relayOutbox(relay), relayOutbox(relay)])
    expect(moved.reduce((sum, count) => sum + count)).toBe(1)
    const heard = await untilTold(jobs, 2)
    expect(heard.map(({ follower }) => follower).sort()).toEqual(['answer', 'listen'])
    expect(await outboxOf(open().database)).toEqual([])
  })

  test('are told one after another, without a wait between them', async () => {
    const { database } = open()
    jobs = await openJobs(database, {
      log: silentLog,
      queues: [followQueue],
      pace: { ...quick, pollSeconds: 600 },
    })
    for (let rung = 0; rung < 5; rung += 1) await ring()
    await relayOutbox({ database, jobs, followersOf: () => ['listen', 'answer'] })
    expect(await untilTold(jobs, 10)).toHaveLength(10)
  })

  test('hear nothing of an act that rolled back', async () => {
    const { database } = open()
    const jobs = await opened()
    const world = worldOver(database, testClock)
    const stopping = {
      ...world,
      transaction: <T>(work: (tx: Transactor) => Promise<T>) =>
        database.transaction(async (tx) => {
          await work(tx)
          throw new Error('stop')
        }),
    }
    const ringing = { by: system('tests'), input: { bell: newId(BellId) } }
    await expect(perform(stopping, ringBell, ringing)).rejects.toThrow('stop')
    expect(await relayOutbox({ database, jobs, followersOf: () => ['listen'] })).toBe(0)
  })

  test('lose nothing when the relay itself fails half-way', async () => {
    const { database } = open()
    const jobs = await opened()
    await ring()
    const failing = {
      ...jobs,
      sendWithin: async (...given: Parameters<Jobs['sendWithin']>) => {
        await jobs.sendWithin(...given)
        throw new Error('stop')
      },
    }
    const followersOf = () => ['listen']
    await expect(relayOutbox({ database, jobs: failing, followersOf })).rejects.toThrow('stop')
    expect(await relayOutbox({ database, jobs, followersOf })).toBe(1)
    expect(await untilTold(jobs, 1)).toHaveLength(1)
  })

  test('do not hear a fact again when they have run to their end', async () => {
    const { database } = open()
    await ring()
    const [fact = ''] = await outboxOf(database)
    const heard: string[] = []
    const listen = (follower: string) =>
      followOnce(database, { fact, follower }, async ({ name }) => void heard.push(`${follower} ${name}`))
    await listen('first')
    await listen('first')
    await listen('second')
    expect(heard).toEqual(['first tests.bellRang', 'second tests.bellRang'])
  })

  test('are tried again when they fail, while others go on, and are set aside in the end', async () => {
    const { database } = open()
    const jobs = await opened()
    const followersOf = () => ['failsOnce', 'failsAlways', 'works']
    const heard: string[] = []
    const { promise: settled, resolve: settle } = Promise.withResolvers<void>()
    await jobs.work(followQueue, (body) =>
      followOnce(database, Told.parse(body), async () => {
        const { follower } = Told.parse(body)
        heard.push(follower)
        const times = heard.filter((name) => name === follower).length
        if (follower === 'failsAlways' && times === 3) settle()
        if (follower === 'failsAlways' || (follower === 'failsOnce' && times === 1))
          throw new Error('No answer')
      }),
    )
    const relay = keepRelaying({ database, jobs, followersOf }, silentLog)
    await ring()
    relay.nudge()
    await settled
    await relay.stop()
    await jobs.stop()
    expect(heard.toSorted()).toEqual([
      'failsAlways',
      'failsAlways',
      'failsAlways',
      'failsOnce',
      'failsOnce',
      'works',
    ])
    const aside = await setAsideFollowings(database.reader)
    expect(aside).toMatchObject([{ follower: 'failsAlways', because: 'No answer', tries: 3 }])
    for (const one of aside) await database.transaction((tx) => sendOutAgain(tx, one))
    expect(await setAsideFollowings(database.reader)).toEqual([])
    expect(await outboxOf(database)).toEqual(aside.map(({ fact }) => fact))
  })
})

function untilTold(jobs: Jobs, many: number): Promise<Following[]> {
  const { promise, resolve } = Promise.withResolvers<Following[]>()
  const heard: Following[] = []
  void jobs.work(followQueue, async (body) => {
    heard.push(Told.parse(body))
    if (heard.length === many) resolve(heard)
  })
  return promise
}

async function outboxOf({ executeSql }: Database): Promise<string[]> {
  const { rows } = await executeSql('select fact_id from outbox')
  return rows.map((row) => z.object({ fact_id: z.string() }).parse(row).fact_id)
}
