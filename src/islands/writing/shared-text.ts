import { IndexeddbPersistence } from 'y-indexeddb'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { copyOf } from './own-copy.ts'
import { type Session, connect, fromServer, send, standing, tellPresence } from './session.ts'
import type { Standing } from './standing.ts'

type Asked = {
  readonly report: string
  readonly live: string
  readonly socket: string
  readonly name: string
  readonly tell: (standing: Standing) => void
}

export type SharedText = { readonly text: Y.Doc; readonly awareness: Awareness }

const sendAfter = 150
const presenceAfter = 400
/** The first opening of IndexedDB hangs now and then (WebKit bug 226547): the network need not wait for it. */
const patience = 1500

/**
 * One document, on this device first: every keystroke is in IndexedDB at once, goes to the server when there is a
 * line, and is known to be there only when the server has said so.
 */
export function shareText({ report, live, socket, name, tell }: Asked): SharedText {
  const text = new Y.Doc()
  const awareness = new Awareness(text)
  const device = new IndexeddbPersistence(copyOf(report), text)
  const session: Session = {
    text,
    awareness,
    known: new Y.Doc(),
    addresses: { live, socket },
    name,
    tell,
    line: null,
    unsent: true,
    sending: false,
    place: 0,
    wait: 500,
    closed: null,
    others: [],
  }
  const sendSoon = oneAtATime(() => send(session), sendAfter)
  const presenceSoon = oneAtATime(() => tellPresence(session), presenceAfter)
  text.on('update', (_change: Uint8Array, origin: unknown) => {
    if (origin === fromServer) return
    session.unsent = true
    standing(session)
    sendSoon()
  })
  awareness.on('update', (_changes: unknown, origin: unknown) => {
    if (origin !== fromServer) presenceSoon()
  })
  awareness.setLocalStateField('user', { name })
  window.addEventListener('online', () => void connect(session))
  const late = new Promise((ready) => setTimeout(ready, patience))
  void Promise.race([device.whenSynced, late]).then(() => connect(session))
  return { text, awareness }
}

function oneAtATime(work: () => Promise<unknown>, wait: number): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      void work()
    }, wait)
  }
}
