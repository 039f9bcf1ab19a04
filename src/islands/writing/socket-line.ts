import { type Calling, Closed, type Heard, type Line } from './line.ts'

type Answer =
  | { readonly kind: 'kept'; readonly number?: number }
  | { readonly kind: 'refused'; readonly number?: number; readonly words: string }
type Waiting = { readonly resolve: () => void; readonly reject: (why: Error) => void }

const patience = 4000

/** Opens a web socket; rejects where the network lets none through. */
export function socketLine({ address, since, hear, lost }: Calling): Promise<Line> {
  return new Promise((opened, failed) => {
    const at = new URL(`${address}?since=${since}`, window.location.href)
    at.protocol = at.protocol.replace('http', 'ws')
    const socket = new WebSocket(at)
    const waiting = new Map<number, Waiting>()
    let number = 0
    let isOpen = false
    const impatient = setTimeout(() => socket.close(), patience)
    const send: Line['send'] = (sent) =>
      new Promise((resolve, reject) => {
        number += 1
        waiting.set(number, { resolve, reject })
        socket.send(JSON.stringify({ ...sent, number }))
      })
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const said: Heard | Answer = JSON.parse(data)
      clearTimeout(impatient)
      if (!isOpen) {
        isOpen = true
        opened({ kind: 'socket', send, hangUp: () => socket.close() })
      }
      switch (said.kind) {
        case 'kept':
          return waiting.get(said.number ?? 0)?.resolve()
        case 'refused':
          return waiting.get(said.number ?? 0)?.reject(new Closed(said.words))
        case 'change':
        case 'people':
        case 'closed':
          return hear(said)
      }
    })
    socket.addEventListener('close', () => {
      clearTimeout(impatient)
      for (const { reject } of waiting.values()) reject(new Error('The line was lost'))
      if (isOpen) lost()
      else failed(new Error('No socket'))
    })
  })
}
