import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { type Dater, dateHere } from '#seasons'

const Given = z.custom<Parameters<Dater>[0]>(
  (asked) => typeof asked === 'object' && asked !== null && 'problem' in asked,
)

parentPort?.postMessage(await dateHere(Given.parse(workerData)))
