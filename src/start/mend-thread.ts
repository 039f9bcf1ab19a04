import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { type Mender, mendHere } from '#seasons'

const Given = z.custom<Parameters<Mender>[0]>(
  (broken) => typeof broken === 'object' && broken !== null && 'trouble' in broken,
)

parentPort?.postMessage(await mendHere(Given.parse(workerData)))
