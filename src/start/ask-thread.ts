import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { type KeepingAsker, keepingAsker } from '#seasons'

const Given = z.object({
  id: z.number(),
  asked: z.custom<Parameters<KeepingAsker>[0]>(
    (asked) => typeof asked === 'object' && asked !== null && 'questions' in asked,
  ),
})

const ask = keepingAsker()

parentPort?.on('message', (message: unknown) => {
  const { id, asked } = Given.parse(message)
  ask(asked)
    .then((answers) => parentPort?.postMessage({ id, answers }))
    .catch((fault: unknown) => parentPort?.postMessage({ id, failed: String(fault) }))
})
