import {
  type Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'
import * as Y from 'yjs'
import { fromBase64, toBase64 } from './bytes.ts'
import { httpLine } from './http-line.ts'
import { Closed, type Heard, type Line } from './line.ts'
import { socketLine } from './socket-line.ts'
import type { Standing } from './standing.ts'

/** What one page knows of its text and of its line to the server. */
export type Session = {
  readonly text: Y.Doc
  /** What the server is known to have. */
  readonly known: Y.Doc
  readonly awareness: Awareness
  readonly addresses: { readonly live: string; readonly socket: string }
  readonly name: string
  readonly tell: (standing: Standing) => void
  line: Line | null
  unsent: boolean
  sending: boolean
  place: number
  wait: number
  closed: string | null
  others: readonly string[]
}

/** Changes that came from the server need not go back. */
export const fromServer = 'server'
const longestWait = 10_000

export const standing = ({ tell, line, unsent, sending, closed, others }: Session): void =>
  tell({
    kept: closed !== null ? 'closed' : unsent || sending || !line ? 'device' : 'team',
    over: line?.kind ?? null,
    others,
    why: closed,
  })

/** Opens a line, by socket where there is one, and sends what has gathered. Tries again later when there is none. */
export async function connect(session: Session): Promise<void> {
  if (session.line || session.closed !== null) return
  const { live, socket } = session.addresses
  const calling = {
    since: session.place,
    hear: (heard: Heard) => hear(session, heard),
    lost: () => lost(session),
  }
  try {
    session.line = await socketLine({ ...calling, address: socket }).catch(() =>
      httpLine({ ...calling, address: live }),
    )
  } catch {
    return lost(session)
  }
  session.wait = 500
  session.unsent = true
  await send(session)
  await tellPresence(session)
  standing(session)
}

function lost(session: Session): void {
  session.line = null
  session.unsent = true
  standing(session)
  if (session.closed === null) setTimeout(() => void connect(session), session.wait)
  session.wait = Math.min(session.wait * 2, longestWait)
}

/** Sends what the server is not known to have; it counts as sent when the server has answered. */
export async function send(session: Session): Promise<void> {
  const { line, text, known } = session
  if (!line || session.sending || !session.unsent || session.closed !== null) return
  const change = Y.encodeStateAsUpdate(text, Y.encodeStateVector(known))
  session.unsent = false
  if (isNothing(change)) return standing(session)
  session.sending = true
  standing(session)
  try {
    await line.send({ client: String(text.clientID), change: toBase64(change) })
    Y.applyUpdate(known, change, fromServer)
  } catch (fault) {
    session.unsent = true
    if (fault instanceof Closed) shut(session, fault.message)
  }
  session.sending = false
  standing(session)
  if (session.unsent) setTimeout(() => void send(session), session.wait)
}

/** An update of Yjs that says nothing is two noughts: nothing written, nothing taken out. */
const isNothing = (change: Uint8Array): boolean => change.length === 2 && change[0] === 0 && change[1] === 0

export async function tellPresence({ line, awareness, text }: Session): Promise<void> {
  const presence = toBase64(encodeAwarenessUpdate(awareness, [text.clientID]))
  await line?.send({ client: String(text.clientID), presence }).catch(() => undefined)
}

function hear(session: Session, heard: Heard): void {
  switch (heard.kind) {
    case 'change':
      takeIn(session, heard)
      break
    case 'people':
      meet(session, heard)
      break
    case 'closed':
      shut(session, heard.words)
      break
  }
  standing(session)
}

function takeIn(session: Session, { place, change }: Extract<Heard, { kind: 'change' }>): void {
  session.place = Math.max(session.place, place)
  if (change === '') return
  Y.applyUpdate(session.known, fromBase64(change), fromServer)
  Y.applyUpdate(session.text, fromBase64(change), fromServer)
}

function meet(session: Session, { people }: Extract<Heard, { kind: 'people' }>): void {
  const { text, awareness, name } = session
  const there = people.filter(({ client }) => client !== String(text.clientID))
  for (const { state } of there) applyAwarenessUpdate(awareness, fromBase64(state), fromServer)
  const gone = [...awareness.getStates().keys()].filter(
    (one) => one !== text.clientID && !there.some(({ client }) => client === String(one)),
  )
  removeAwarenessStates(awareness, gone, fromServer)
  session.others = [...new Set(there.map((one) => one.name))].filter((one) => one !== name)
}

function shut(session: Session, words: string): void {
  session.closed = words
  session.line?.hangUp()
  session.line = null
}
