import { upgradeWebSocket } from '@hono/node-server'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { isRefused } from '#kernel'
import { type Heard, type LiveTexts, type Writer, Sent, openLiveTexts } from '#reports'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { reportAsked } from '../report-asked.ts'

const heartbeat = 15_000

/** The same text, rights and messages over a web socket, and over plain HTTP where sockets are blocked. */
export function liveRoutes(app: App) {
  const texts = openLiveTexts()

  app.get(paths.liveText.pattern, async (c) => {
    const writer = writerOf(c)
    if (writer === null) return c.json({ words: 'not-found' }, 404)
    const since = Number(c.req.query('since')) || 0
    const heard: Heard[] = []
    let tell = (one: Heard) => void heard.push(one)
    const leave = await texts.listen(writer, since, (one) => tell(one))
    if (isRefused(leave)) return c.json(leave.refusal, 403)
    // A proxy that waits for the end of an answer would hold every change back.
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      stream.onAbort(leave)
      tell = (one) => void say(stream, one)
      for (const one of heard) await say(stream, one)
      while (!stream.aborted) {
        await stream.sleep(heartbeat)
        await stream.write(':\n\n')
      }
    })
  })

  app.post(paths.liveText.pattern, async (c) => {
    const writer = writerOf(c)
    const sent = Sent.safeParse(await c.req.json().catch(() => null))
    if (writer === null || !sent.success) return c.json({ words: 'That could not be read.' }, 400)
    const kept = await texts.send(writer, sent.data)
    return isRefused(kept) ? c.json({ words: kept.refusal.words }, 403) : c.json({ place: kept.facts[0] })
  })

  app.get(
    paths.liveSocket.pattern,
    upgradeWebSocket(async (c) => socketFor(texts, writerOf(c), Number(c.req.query('since')) || 0)),
  )
}

const say = (stream: SSEStreamingApi, heard: Heard): Promise<void> =>
  stream.writeSSE({ data: JSON.stringify(heard) })

function writerOf(c: Asked): Writer | null {
  const report = reportAsked(c)
  return isRefused(report) ? null : { reading: c.var.reading, world: c.var.world, report }
}

type Socket = { readonly send: (words: string) => void; readonly close: () => void }

async function socketFor(texts: LiveTexts, writer: Writer | null, since: number) {
  let leave = () => {}
  const begin = async (socket: Socket) => {
    const tell = (heard: Heard) => socket.send(JSON.stringify(heard))
    const listening = writer && (await texts.listen(writer, since, tell))
    if (listening === null || isRefused(listening)) socket.close()
    else leave = listening
  }
  const reply = async (said: string, socket: Socket) => socket.send(await answer(texts, writer, said))
  return {
    onOpen: (_event: unknown, socket: Socket) => {
      void begin(socket).catch(() => socket.close())
    },
    onMessage: (message: MessageEvent, socket: Socket) => {
      void reply(String(message.data), socket).catch(() => socket.close())
    },
    onClose: () => leave(),
  }
}

/** Each message has a number, by which its answer is known. */
async function answer(texts: LiveTexts, writer: Writer | null, said: string): Promise<string> {
  const sent = Sent.safeParse(JSON.parse(said))
  if (writer === null || !sent.success)
    return JSON.stringify({ kind: 'refused', words: 'That could not be read.' })
  const number = sent.data.number ?? 0
  const kept = await texts.send(writer, sent.data)
  return JSON.stringify(
    isRefused(kept)
      ? { kind: 'refused', number, words: kept.refusal.words }
      : { kind: 'kept', number, place: kept.facts[0] },
  )
}
