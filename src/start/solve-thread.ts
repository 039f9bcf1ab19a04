import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { type Follow, type Problem, solve } from '#matching'
import { scansInThread } from './scan-in-thread.ts'

const Given = z.object({
  problem: z.custom<Problem>(
    (problem) => typeof problem === 'object' && problem !== null && 'reviews' in problem,
  ),
  /** Its first number is 1 as soon as the search is to stop. */
  stop: z.instanceof(Int32Array),
})

const { problem, stop } = Given.parse(workerData)

const follow: Follow = (progress) => {
  parentPort?.postMessage({ progress })
  return Atomics.load(stop, 0) === 1 ? 'stop' : 'goOn'
}

const elsewhere = scansInThread(new URL('scan-thread.js', import.meta.url), problem)

parentPort?.postMessage({ plan: await solve(problem, { follow, elsewhere }) })
