import { Agent, type IncomingMessage, request } from 'node:http'
import { WebSocket } from 'ws'
import { z } from 'zod'

export type Way = 'socket' | 'http'
/** Where one person writes, as a browser of theirs that has signed in. */
export type Place = { readonly origin: string; readonly path: string; readonly cookie: string }

/** One browser tab: it sends what is written, and tells of every change that it hears. */
export type Editor = { readonly send: (message: object) => Promise<unknown>; readonly leave: () => void }

/** Null where nobody looks: thirty tabs in one process would otherwise read each change thirty times. */
type Hear = ((change: string) => void) | null

const Heard = z.object({ change: z.string().optional(), pass: z.string().optional() })

export const openEditor = (way: Way, place: Place, hear: Hear): Promise<Editor> =>
  way === 'socket' ? bySocket(place, hear) : byHttp(place, hear)

async function bySocket({ origin, path, cookie }: Place, hear: Hear): Promise<Editor> {
  const address = `${origin.replace('http', 'ws')}${path}/socket`
  const socket = new WebSocket(address, { headers: { cookie, origin } })
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed))
  socket.on('message', (bytes: Buffer) => {
    const { change } = hear ? Heard.parse(JSON.parse(bytes.toString())) : {}
    if (change) hear?.(change)
  })
  return {
    send: async (message) => socket.send(JSON.stringify({ ...message, number: 1 })),
    leave: () => socket.terminate(),
  }
}

async function byHttp({ origin, path, cookie }: Place, hear: Hear): Promise<Editor> {
  const agent = new Agent({ keepAlive: true })
  const address = `${origin}${path}/live`
  const headers = { cookie, origin, 'content-type': 'application/json' }
  const asked = request(address, { headers })
  const answer = await answerTo(asked)
  if (answer.statusCode !== 200) throw new Error(`${address} answered ${answer.statusCode}`)
  const { promise: first, resolve } = Promise.withResolvers<string>()
  listen(answer, (said, place) => {
    if (place === 0) resolve(Heard.parse(JSON.parse(said)).pass ?? '')
    const { change } = hear ? Heard.parse(JSON.parse(said)) : {}
    if (change) hear?.(change)
  })
  const pass = await first
  return {
    send: async (message) => {
      const posting = request(address, { method: 'POST', agent, headers: { ...headers, 'x-pass': pass } })
      const kept = await answerTo(posting, JSON.stringify(message))
      if (kept.statusCode !== 200) throw new Error(`${address} answered ${kept.statusCode}`)
      kept.resume()
    },
    leave: () => {
      asked.destroy()
      agent.destroy()
    },
  }
}

function answerTo(asked: ReturnType<typeof request>, body = ''): Promise<IncomingMessage> {
  asked.end(body)
  return new Promise((answered, failed) => asked.once('response', answered).once('error', failed))
}

function listen(answer: IncomingMessage, tell: (said: string, place: number) => void) {
  let waiting = ''
  let place = 0
  answer.on('error', () => undefined)
  answer.setEncoding('utf8').on('data', (words: string) => {
    const events = (waiting + words).split('\n\n')
    waiting = events.pop() ?? ''
    for (const event of events) if (event.startsWith('data: ')) tell(event.slice(6), place++)
  })
}
