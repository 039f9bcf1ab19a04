import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Config } from '#platform/config'
import type { Asker, KeepingAsker } from '#seasons'

type Answers = Awaited<ReturnType<Asker>>
type Asked = Parameters<KeepingAsker>[0]
type Waiting = {
  readonly done: (answers: Answers | null) => void
  readonly failed: (fault: unknown) => void
}

const Told = z.union([
  z.object({
    id: z.number(),
    answers: z.custom<Answers | null>((answers) => answers === null || Array.isArray(answers)),
  }),
  z.object({ id: z.number(), failed: z.string() }),
])

const memory = { maxOldGenerationSizeMb: 4096 }
const idle = 10 * 60 * 1000

/**
 * Answers what-ifs in a thread that keeps the latest plans ready, each under a digest of the plan and its season, and ends when
 * nobody has asked for ten minutes. A plan goes to the thread only when that does not have it.
 */
export function askInThread({ root }: Pick<Config, 'root'>): Asker {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let asked = 0
  let rest: NodeJS.Timeout | undefined
  const end = (fault: unknown) => {
    thread = null
    for (const { failed } of waiting.values()) failed(fault)
    waiting.clear()
  }
  const begin = () => {
    const begun = new Worker(resolve(root, 'build/server/ask-thread.js'), { resourceLimits: memory })
    begun.unref()
    begun.on('message', (message: unknown) => settle(waiting, Told.parse(message)))
    begun.once('error', end)
    return begun
  }
  const ask = (question: Asked) =>
    new Promise<Answers | null>((done, failed) => {
      thread ??= begin()
      asked += 1
      waiting.set(asked, { done, failed })
      thread.postMessage({ id: asked, asked: question })
      clearTimeout(rest)
      rest = setTimeout(() => {
        void thread?.terminate()
        end(new Error('Nobody has asked for some time'))
      }, idle).unref()
    })
  return async ({ questions, ...plan }) => {
    const of = createHash('sha256').update(JSON.stringify(plan)).digest('base64')
    const answers = await ask({ of, plan: null, questions })
    return answers ?? (await ask({ of, plan, questions })) ?? []
  }
}

function settle(waiting: Map<number, Waiting>, told: z.infer<typeof Told>): void {
  const waits = waiting.get(told.id)
  waiting.delete(told.id)
  if ('answers' in told) waits?.done(told.answers)
  else waits?.failed(new Error(told.failed))
}
