import { PgBoss } from 'pg-boss'
import type { Database, Transactor } from '#platform/database'
import type { Log } from '#platform/log'
import { type JobsPace, ordinaryPace } from './pace.ts'
import { type Queue, asideOf } from './queue.ts'
import { within } from './within-store.ts'

export type ClockWork = {
  readonly name: string
  /** Five cron fields, in English local time. */
  readonly cron: string
  readonly work: () => Promise<void>
}

export type Jobs = {
  /** Sends jobs as part of an open transaction: none leaves when it rolls back. */
  readonly sendWithin: (tx: Transactor, queue: Queue, bodies: readonly object[]) => Promise<void>
  readonly work: (queue: Queue, work: (body: unknown) => Promise<void>) => Promise<void>
  readonly onClock: (work: ClockWork) => Promise<void>
  /** Looks at once instead of at the next poll. */
  readonly nudge: (queue: Queue) => void
  readonly stop: () => Promise<void>
}

type Opening = { readonly log: Log; readonly queues: readonly Queue[]; readonly pace?: JobsPace }

/**
 * Opens pg-boss over our database. Queues are warmed here, because on PGlite's one connection it would wait for ever
 * if it looked one up inside a transaction.
 */
export async function openJobs(
  database: Database,
  { log, queues, pace = ordinaryPace }: Opening,
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: database.executeSql },
    backend: database.kind === 'pglite' ? 'pglite' : 'postgres',
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (fault) => log.error({ err: fault }, 'jobs'))
  await boss.start()
  for (const queue of queues) await warm(boss, queue, pace)
  return jobsOf(boss, pace)
}

async function warm(boss: PgBoss, queue: Queue, pace: JobsPace): Promise<void> {
  await boss.createQueue(asideOf(queue))
  await boss.createQueue(queue.name)
  await boss.updateQueue(queue.name, {
    deadLetter: asideOf(queue),
    retryLimit: pace.tries - 1,
    retryDelay: pace.retryDelaySeconds,
    retryBackoff: pace.retryDelaySeconds > 0,
  })
  await boss.insert(queue.name, [])
}

function jobsOf(boss: PgBoss, pace: JobsPace): Jobs {
  const workers = new Map<string, string>()
  // After each job too: another may be waiting.
  const nudge = ({ name }: Queue) => {
    const worker = workers.get(name)
    if (worker) boss.notifyWorker(worker)
  }
  return {
    sendWithin: async (tx, { name }, bodies) => {
      const jobs = bodies.map((body) => ({ data: body }))
      await boss.insert(name, jobs, { db: within(tx) })
    },
    work: async (queue, work) => {
      const options = { pollingIntervalSeconds: pace.pollSeconds }
      const worker = await boss.work<object>(queue.name, options, async ([job]) => {
        if (!job) return
        await work(job.data).finally(() => nudge(queue))
      })
      workers.set(queue.name, worker)
    },
    onClock: async ({ name, cron, work }) => {
      await boss.createQueue(name, { policy: 'singleton', retryLimit: 2 })
      await boss.schedule(name, cron, null, { tz: 'Europe/London' })
      await boss.work(name, { pollingIntervalSeconds: 30 }, work)
    },
    nudge,
    stop: () => boss.stop({ graceful: true, close: false, timeout: 5000 }),
  }
}
