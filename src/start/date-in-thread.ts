import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { DatesProgress } from '#matching/dates'
import type { Config } from '#platform/config'
import type { Dater, Dating } from '#seasons'

const Told = z.union([
  z.object({
    progress: z.custom<DatesProgress>(
      (said) => typeof said === 'object' && said !== null && 'rounds' in said,
    ),
  }),
  z.object({
    found: z.custom<Awaited<Dating['found']>>(
      (said) => typeof said === 'object' && said !== null && 'plan' in said,
    ),
  }),
])

const memory = { maxOldGenerationSizeMb: 4096 }

/** Finds dates in a thread of its own, which says how far it has come. */
export const dateInThread =
  ({ root }: Pick<Config, 'root'>): Dater =>
  (asked) => {
    const stop = new Int32Array(new SharedArrayBuffer(4))
    const thread = new Worker(resolve(root, 'build/server/date-thread.js'), {
      workerData: { asked, stop },
      resourceLimits: memory,
    })
    thread.unref()
    let last: DatesProgress | null = null
    const found: Dating['found'] = new Promise((done, failed) => {
      thread.on('message', (message: unknown) => {
        const told = Told.parse(message)
        if ('found' in told) done(told.found)
        else last = told.progress
      })
      thread.once('error', failed)
    })
    return { found, progress: () => last, stop: () => void Atomics.store(stop, 0, 1) }
  }
