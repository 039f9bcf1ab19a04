import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Plan, Progress } from '#matching'
import type { Config } from '#platform/config'
import type { Solver } from '#seasons'

const Told = z.union([
  z.object({
    progress: z.custom<Progress>((said) => typeof said === 'object' && said !== null && 'round' in said),
  }),
  z.object({
    plan: z.custom<Plan>((said) => typeof said === 'object' && said !== null && 'placements' in said),
  }),
])

/** A season as large as England is planned within it; beyond it the thread ends, and nothing else does. */
const memory = { maxOldGenerationSizeMb: 4096 }

/** Plans teams in a thread of its own, so that everybody else's pages do not wait for the solver. */
export const solveInThread =
  ({ root }: Pick<Config, 'root'>): Solver =>
  (problem, { follow = () => 'goOn' }) =>
    new Promise((solved, failed) => {
      const stop = new Int32Array(new SharedArrayBuffer(4))
      const thread = new Worker(resolve(root, 'build/server/solve-thread.js'), {
        workerData: { problem, stop },
        resourceLimits: memory,
      })
      const tell = async (progress: Progress) => {
        if ((await follow(progress)) === 'stop') Atomics.store(stop, 0, 1)
      }
      // The product may end while it plans: the plan is then shown as not finished.
      thread.unref()
      thread.on('message', (message: unknown) => {
        const told = Told.parse(message)
        if ('plan' in told) solved(told.plan)
        else tell(told.progress).catch(failed)
      })
      thread.once('error', failed)
    })
