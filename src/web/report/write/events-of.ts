import type { Heard } from '#reports'

/** What is said on a line, and the pass with which its listener writes. */
type Said = Heard | { readonly kind: 'pass'; readonly pass: string }

type Answer = { readonly first: Said; readonly ended: () => void }

const heartbeat = 15_000
/** How many events a listener may be behind; then we hang up, and they call again from where they stand. */
const mostBehind = 2000
const encoder = new TextEncoder()
const headers = {
  'Content-Type': 'text/event-stream',
  'Transfer-Encoding': 'chunked',
  'Cache-Control': 'no-store, no-transform',
  // A proxy that waits for the end of an answer would hold every change back.
  'X-Accel-Buffering': 'no',
}

/** Server-sent events: what is told before the answer is open waits for it. */
export function eventsOf() {
  const waiting: Uint8Array<ArrayBuffer>[] = []
  let write = (event: Uint8Array<ArrayBuffer>) => void waiting.push(event)
  return {
    tell: (said: Heard) => write(eventFor(said)),
    answer: ({ first, ended }: Answer): Response => {
      let beat: NodeJS.Timeout | undefined
      const end = () => {
        write = () => undefined
        clearInterval(beat)
        ended()
      }
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (out) => {
          write = (event) => {
            out.enqueue(event)
            if ((out.desiredSize ?? 0) > -mostBehind) return
            end()
            out.close()
          }
          for (const event of [eventFor(first), ...waiting]) write(event)
          beat = setInterval(() => write(encoder.encode(':\n\n')), heartbeat)
        },
        cancel: end,
      })
      return new Response(body, { headers })
    },
  }
}

/** Thirty listeners hear one thing: it is put into words once. */
const spoken = new WeakMap<Said, string>()

export function wordsOf(said: Said): string {
  const words = spoken.get(said) ?? JSON.stringify(said)
  spoken.set(said, words)
  return words
}

const events = new WeakMap<Said, Uint8Array<ArrayBuffer>>()

function eventFor(said: Said): Uint8Array<ArrayBuffer> {
  const event = events.get(said) ?? encoder.encode(`data: ${wordsOf(said)}\n\n`)
  events.set(said, event)
  return event
}
