import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { type Problem, solve } from '#matching'

const Given = z.custom<Problem>(
  (problem) => typeof problem === 'object' && problem !== null && 'reviews' in problem,
)

parentPort?.postMessage(await solve(Given.parse(workerData)))
