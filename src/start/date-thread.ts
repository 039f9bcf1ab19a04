import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { type DatesAsked, findDates } from '#seasons'

const Given = z.object({
  asked: z.custom<DatesAsked>((asked) => typeof asked === 'object' && asked !== null && 'problem' in asked),
  /** Its first number is 1 as soon as the search is to stop. */
  stop: z.instanceof(Int32Array),
})

const { asked, stop } = Given.parse(workerData)

const found = await findDates(asked, (progress) => {
  parentPort?.postMessage({ progress })
  return Atomics.load(stop, 0) === 1 ? 'stop' : 'goOn'
})

parentPort?.postMessage({ found })
