import type { WebSocketServerLike } from '@hono/node-server'
import { WebSocketServer } from 'ws'
import { z } from 'zod'

const largestMessage = 4 * 1024 * 1024

/** The two packages describe one server in types that exactness keeps apart. */
const Sockets = z.custom<WebSocketServerLike>((server) => server instanceof WebSocketServer)

export type OpenSockets = { readonly server: WebSocketServerLike; readonly close: () => void }

/** Web sockets on the port that pages are served on. */
export function openSockets(): OpenSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage })
  return {
    server: Sockets.parse(sockets),
    close: () => {
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}
