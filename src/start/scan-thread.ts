import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { type Problem, type ScanAsked, laterHalves } from '#matching'

const Given = z.object({
  problem: z.custom<Problem>(
    (problem) => typeof problem === 'object' && problem !== null && 'reviews' in problem,
  ),
})
const Scan = z.custom<ScanAsked>((asked) => typeof asked === 'object' && asked !== null && 'prices' in asked)

const answerTo = laterHalves(Given.parse(workerData).problem)

parentPort?.on('message', (asked: unknown) => {
  parentPort?.postMessage({ found: answerTo(Scan.parse(asked)) })
})
