import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Elsewhere, Problem } from '#matching'

type Found = Awaited<ReturnType<Elsewhere['scan']>>

const Told = z.object({ found: z.custom<Found>((found) => Array.isArray(found)) })

const memory = { maxOldGenerationSizeMb: 2048 }

/** With fewer reviews times people, to make a second thread ready takes as long as it saves. */
const worthIt = 500_000_000

/** Half of the scans of a season that is large enough for it, in a thread of its own, where there is a core for it. */
export const scansInThread = (entry: URL, problem: Problem): (() => Elsewhere) | undefined =>
  availableParallelism() > 1 && problem.reviews.length * problem.practitioners.length > worthIt
    ? () => scanInThread(entry, problem)
    : undefined

/** The thread ends when the search does. */
export function scanInThread(entry: URL, problem: Problem): Elsewhere {
  const thread = new Worker(entry, { workerData: { problem }, resourceLimits: memory })
  let fault: Error | null = null
  thread.once('error', (error: Error) => {
    fault = error
  })
  return {
    scan: (asked) =>
      new Promise((found, failed) => {
        if (fault) return failed(fault)
        thread.once('error', failed)
        thread.once('message', (message: unknown) => {
          thread.off('error', failed)
          found(Told.parse(message).found)
        })
        thread.postMessage(asked)
      }),
    end: () => void thread.terminate(),
  }
}
