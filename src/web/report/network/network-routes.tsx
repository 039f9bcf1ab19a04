import { upgradeWebSocket } from '@hono/node-server'
import { streamSSE } from 'hono/streaming'
import { screen } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { NetworkScreen } from './network-screen.tsx'

/** What a school’s network lets through: each way that the product talks is tried, and the note for its IT is written. */
export function networkRoutes(app: App) {
  app.get(paths.checkNetwork.pattern, (c) =>
    screen(c, {
      title: 'Check my network',
      body: <NetworkScreen host={new URL(c.var.services.config.origin).host} />,
    }),
  )
  app.get(paths.networkAnswer.pattern, (c) => c.json({ answers: 'here' }))
  app.post(paths.networkAnswer.pattern, (c) => c.json({ answers: 'here' }))
  app.get(paths.networkEvents.pattern, (c) =>
    streamSSE(c, async (stream) => {
      for (const number of [1, 2]) {
        await stream.writeSSE({ data: String(number) })
        await stream.sleep(300)
      }
    }),
  )
  app.get(
    paths.networkSocket.pattern,
    upgradeWebSocket(() => ({
      onOpen: (_event, socket) => socket.send('here'),
    })),
  )
}
