import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Plan, Problem } from '#matching'
import type { Config } from '#platform/config'

const Solved = z.custom<Plan>((plan) => typeof plan === 'object' && plan !== null && 'placements' in plan)

/** Plans teams in a thread of its own, so that everybody else's pages do not wait for the solver. */
export const solveInThread =
  ({ root }: Pick<Config, 'root'>) =>
  (problem: Problem): Promise<Plan> =>
    new Promise((solved, failed) => {
      const thread = new Worker(resolve(root, 'build/server/solve-thread.js'), { workerData: problem })
      thread.once('message', (plan: unknown) => solved(Solved.parse(plan)))
      thread.once('error', failed)
    })
