import { z } from 'zod'
import { type JobsPace, followOnce, followQueue, keepRelaying, openJobs, ordinaryPace } from '#platform/jobs'
import { followers } from './followers.ts'
import type { Product } from './product.ts'
import { schedule } from './schedule.ts'

export type Worker = {
  /** Tells the worker that something has been committed. */
  readonly nudge: () => void
  readonly stop: () => Promise<void>
}

const Following = z.object({ fact: z.string(), follower: z.string() })

/** Follows facts and keeps the clock's appointments until it is stopped. */
export async function startWorker(product: Product, pace: JobsPace = ordinaryPace): Promise<Worker> {
  const { database, log } = product
  const jobs = await openJobs(database, { log, queues: [followQueue], pace })
  await jobs.work(followQueue, (body) => followFact(product, body))
  for (const { name, cron, work } of schedule) await jobs.onClock({ name, cron, work: () => work(product) })
  const relay = keepRelaying({ database, jobs, followersOf }, log)
  return {
    nudge: relay.nudge,
    stop: async () => {
      await relay.stop()
      await jobs.stop()
    },
  }
}

const followersOf = (factName: string): string[] =>
  followers.filter(({ follows }) => follows === factName).map(({ name }) => name)

async function followFact(product: Product, job: unknown): Promise<void> {
  const { fact, follower } = Following.parse(job)
  const found = followers.find(({ name }) => name === follower)
  if (!found) return
  await followOnce(product.database, { fact, follower }, ({ id, at, by, body }) =>
    found.run({ product, fact: id, at, by, body }),
  )
}
