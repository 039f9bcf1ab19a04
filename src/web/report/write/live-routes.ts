import { upgradeWebSocket } from '@hono/node-server'
import { type Decision, isRefused } from '#kernel'
import { type Line, type LiveTexts, type Writer, Sent, openLiveTexts } from '#reports'
import type { App, Asked, Services } from '../../context.ts'
import { knowWhoAsks, whoAsks } from '../../know-who-asks.ts'
import { paths } from '../../paths.ts'
import { reportAsked } from '../report-asked.ts'
import { eventsOf, wordsOf } from './events-of.ts'
import { openPasses } from './passes.ts'

/** The same text, rights and messages over a web socket, and over plain HTTP where sockets are blocked. */
export function liveRoutes(app: App, services: Services) {
  const texts = openLiveTexts()
  const passes = openPasses()
  const known = knowWhoAsks(services)
  const sessionOf = (c: Asked) => services.doors.sessionSaid(c.req.raw.headers) ?? ''
  const writerOf = (c: Asked) => writerIn(services, c)

  app.get(paths.liveText.pattern, known, async (c) => {
    const writer = writerOf(c)
    if (writer === null) return c.json({ words: 'not-found' }, 404)
    const events = eventsOf()
    const line = await texts.listen(writer, placeAsked(c), events.tell)
    if (isRefused(line)) return c.json(line.refusal, 403)
    const { pass, end } = passes.give({ line, session: sessionOf(c), report: writer.report })
    return events.answer({
      first: { kind: 'pass', pass },
      ended: () => {
        end()
        line.leave()
      },
    })
  })

  // A keystroke of somebody whose line is open here: who they are was asked when it opened, and is asked again while it is.
  app.post(paths.liveText.pattern, async (c, next) => {
    const line = passes.line({
      pass: c.req.header('x-pass') ?? '',
      session: sessionOf(c),
      report: c.req.param('report') ?? '',
    })
    return line ? answered(c, (sent) => line.send(sent)) : next()
  })

  app.post(paths.liveText.pattern, known, async (c) => {
    const writer = writerOf(c)
    return writer ? answered(c, (sent) => texts.send(writer, sent)) : unreadable(c)
  })

  app.get(
    paths.liveSocket.pattern,
    known,
    upgradeWebSocket(async (c) => socketFor(texts, writerOf(c), placeAsked(c))),
  )
}

/** Who writes in the report that is asked for, and how to ask again who they are. */
function writerIn(services: Services, c: Asked): Writer | null {
  const report = reportAsked(c)
  if (isRefused(report)) return null
  const { headers } = c.req.raw
  return {
    reading: c.var.reading,
    world: c.var.world,
    report,
    again: async ({ wrote }) => {
      const { reading, world } = await whoAsks(services, headers, { used: wrote })
      return reading.actor.kind === 'person' ? { reading, world } : null
    },
  }
}

const placeAsked = (c: Asked) => Number(c.req.query('since')) || 0

/** Nothing on the way may hold an answer back to make it smaller: it is a few bytes, and somebody waits for it. */
const asItIs = { 'Cache-Control': 'no-store, no-transform' }

const unreadable = (c: Asked) => c.json({ words: 'That could not be read.' }, 400, asItIs)

async function answered(c: Asked, send: (sent: Sent) => Promise<Decision<number>>): Promise<Response> {
  const sent = Sent.safeParse(await c.req.json().catch(() => null))
  if (!sent.success) return unreadable(c)
  const kept = await send(sent.data)
  if (isRefused(kept)) return c.json({ words: kept.refusal.words }, 403, asItIs)
  return c.json({ place: kept.facts[0] }, 200, asItIs)
}

type Socket = { readonly send: (words: string) => void; readonly close: () => void }

async function socketFor(texts: LiveTexts, writer: Writer | null, since: number) {
  let opening: Promise<Line | null> = Promise.resolve(null)
  const begin = async (socket: Socket) => {
    const line = writer && (await texts.listen(writer, since, (heard) => socket.send(wordsOf(heard))))
    if (line !== null && !isRefused(line)) return line
    socket.close()
    return null
  }
  const reply = async (said: string, socket: Socket) => socket.send(await answer(await opening, said))
  return {
    onOpen: (_event: unknown, socket: Socket) => {
      opening = begin(socket).catch(() => {
        socket.close()
        return null
      })
    },
    onMessage: (message: MessageEvent, socket: Socket) => {
      void reply(String(message.data), socket).catch(() => socket.close())
    },
    // Whoever hangs up while their line is being opened leaves it as soon as it is.
    onClose: () => void opening.then((line) => line?.leave()),
  }
}

/** Each message has a number, by which its answer is known. */
async function answer(line: Line | null, said: string): Promise<string> {
  const sent = Sent.safeParse(JSON.parse(said))
  if (line === null || !sent.success)
    return JSON.stringify({ kind: 'refused', words: 'That could not be read.' })
  const number = sent.data.number ?? 0
  const kept = await line.send(sent.data)
  return JSON.stringify(
    isRefused(kept)
      ? { kind: 'refused', number, words: kept.refusal.words }
      : { kind: 'kept', number, place: kept.facts[0] },
  )
}
