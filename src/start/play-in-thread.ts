import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Config } from '#platform/config'
import type { Player } from '#seasons'

const Found = z.custom<Awaited<ReturnType<Player>>>(
  (found) => typeof found === 'object' && found !== null && 'standbys' in found,
)

const memory = { maxOldGenerationSizeMb: 4096 }

/** Plays teams through drop-outs in a thread of its own. */
export const playInThread =
  ({ root }: Pick<Config, 'root'>): Player =>
  (played) =>
    new Promise((done, failed) => {
      const thread = new Worker(resolve(root, 'build/server/play-thread.js'), {
        workerData: played,
        resourceLimits: memory,
      })
      thread.unref()
      thread.once('message', (found: unknown) => done(Found.parse(found)))
      thread.once('error', failed)
    })
