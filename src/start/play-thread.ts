import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { type Played, playHere } from '#seasons'

const Given = z.custom<Played>(
  (played) => typeof played === 'object' && played !== null && 'placements' in played,
)

parentPort?.postMessage(await playHere(Given.parse(workerData)))
