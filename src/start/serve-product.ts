import { serve } from '@hono/node-server'
import { createApp, paths } from '#web'
import { type Links, startWorker } from '#worker'
import type { Product } from './open-product.ts'
import { openSockets } from './open-sockets.ts'

const links: Links = {
  home: () => paths.home(),
  place: (secret) => paths.place({ secret }),
  standby: (secret) => paths.standby({ secret }),
  move: (secret) => paths.move({ secret }),
  survey: (secret) => paths.survey({ secret }),
  officeReview: (review) => paths.officeReview({ review }),
  hostedReview: (review) => paths.hostedReview({ review }),
  report: (report) => paths.report({ report }),
  issuedReport: (report) => paths.issuedReport({ report }),
  readingQueue: () => paths.readingQueue(),
}

/** Serves the web and follows facts in one process. Ends tidily when it is told to. Answers its address. */
export async function serveProduct(product: Product): Promise<string> {
  const { config, database, log, mail, clockNow } = product
  const worker = await startWorker({ config, database, log, mail, clockNow, links })
  const app = createApp(await product.services(worker.nudge))
  const sockets = openSockets()
  const server = serve({
    fetch: app.fetch,
    hostname: config.host,
    port: config.port,
    websocket: { server: sockets.server },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const stop = async () => {
    sockets.close()
    server.close()
    await worker.stop()
    await database.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : config.port
  return `http://${config.host}:${port}`
}
