import { WebSocket } from 'ws'
import { z } from 'zod'

export type Way = 'socket' | 'http'
export type Place = { readonly origin: string; readonly path: string; readonly cookie: string }

/** One browser tab: it sends what is written, and tells of every change that it hears. */
export type Editor = { readonly send: (message: object) => Promise<unknown>; readonly leave: () => void }

const Change = z.object({ change: z.string() })

const changeIn = (words: string): string | null => {
  const heard = Change.safeParse(JSON.parse(words))
  return heard.success ? heard.data.change : null
}

type Hear = (change: string) => void

export const openEditor = (way: Way, place: Place, hear: Hear): Promise<Editor> =>
  way === 'socket' ? bySocket(place, hear) : byHttp(place, hear)

async function bySocket({ origin, path, cookie }: Place, hear: Hear): Promise<Editor> {
  const address = `${origin.replace('http', 'ws')}${path}/socket`
  const socket = new WebSocket(address, { headers: { cookie, origin } })
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed))
  socket.on('message', (bytes: Buffer) => {
    const change = changeIn(bytes.toString())
    if (change) hear(change)
  })
  return {
    send: async (message) => socket.send(JSON.stringify({ ...message, number: 1 })),
    leave: () => socket.terminate(),
  }
}

async function byHttp({ origin, path, cookie }: Place, hear: Hear): Promise<Editor> {
  const ended = new AbortController()
  const headers = { cookie, origin, 'content-type': 'application/json' }
  const answer = await fetch(`${origin}${path}/live`, { headers, signal: ended.signal })
  if (!answer.ok || !answer.body) throw new Error(`${path} answered ${answer.status}`)
  void listen(answer.body, hear).catch(() => undefined)
  return {
    send: async (message) => {
      const body = JSON.stringify(message)
      const kept = await fetch(`${origin}${path}/live`, { method: 'POST', headers, body })
      await kept.text()
    },
    leave: () => ended.abort(),
  }
}

async function listen(body: ReadableStream<Uint8Array>, hear: Hear) {
  const decoder = new TextDecoder()
  let waiting = ''
  for await (const bytes of body) {
    waiting += decoder.decode(bytes, { stream: true })
    const events = waiting.split('\n\n')
    waiting = events.pop() ?? ''
    for (const event of events) {
      const change = event.startsWith('data: ') ? changeIn(event.slice(6)) : null
      if (change) hear(change)
    }
  }
}
