import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Config } from '#platform/config'
import type { Dater } from '#seasons'

const Found = z.custom<Awaited<ReturnType<Dater>>>(
  (found) => typeof found === 'object' && found !== null && 'plan' in found,
)

const memory = { maxOldGenerationSizeMb: 4096 }

/** Finds dates in a thread of its own. */
export const dateInThread =
  ({ root }: Pick<Config, 'root'>): Dater =>
  (asked) =>
    new Promise((done, failed) => {
      const thread = new Worker(resolve(root, 'build/server/date-thread.js'), {
        workerData: asked,
        resourceLimits: memory,
      })
      thread.unref()
      thread.once('message', (found: unknown) => done(Found.parse(found)))
      thread.once('error', failed)
    })
