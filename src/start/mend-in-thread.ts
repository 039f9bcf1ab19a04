import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Config } from '#platform/config'
import type { Mender } from '#seasons'

const Found = z.custom<Awaited<ReturnType<Mender>>>(
  (found) => typeof found === 'object' && found !== null && 'offers' in found,
)

const memory = { maxOldGenerationSizeMb: 4096 }

/** Finds ways to mend a team in a thread of its own. */
export const mendInThread =
  ({ root }: Pick<Config, 'root'>): Mender =>
  ({ problem, placements, trouble }) =>
    new Promise((done, failed) => {
      const thread = new Worker(resolve(root, 'build/server/mend-thread.js'), {
        workerData: { problem, placements, trouble },
        resourceLimits: memory,
      })
      thread.unref()
      thread.once('message', (found: unknown) => done(Found.parse(found)))
      thread.once('error', failed)
    })
