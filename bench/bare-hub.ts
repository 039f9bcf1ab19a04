import { createServer, type ServerResponse } from 'node:http'
import { WebSocketServer } from 'ws'

/** Tells everybody what anybody sends, and does nothing else: what the machine itself takes. */
const listening = new Set<(words: string) => void>()
const tellAll = (words: string) => {
  for (const tell of listening) tell(words)
}

const server = createServer((request, response: ServerResponse) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: {"kind":"people","people":[]}\n\n')
    const tell = (words: string) => void response.write(`data: ${words}\n\n`)
    listening.add(tell)
    response.on('close', () => listening.delete(tell))
    return
  }
  let words = ''
  request.on('data', (bytes: Buffer) => (words += bytes.toString()))
  request.on('end', () => {
    tellAll(words)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})

const sockets = new WebSocketServer({ server })
sockets.on('connection', (socket) => {
  const tell = (words: string) => socket.send(words)
  listening.add(tell)
  socket.on('message', (bytes: Buffer) => tellAll(bytes.toString()))
  socket.on('close', () => listening.delete(tell))
})

server.listen(0, '127.0.0.1', () => {
  const bound = server.address()
  process.send?.({ origin: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}` })
})
