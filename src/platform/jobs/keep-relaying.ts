import type { Log } from '#platform/log'
import { type Relay, relayOutbox } from './outbox-store.ts'

export type KeptRelay = { readonly nudge: () => void; readonly stop: () => Promise<void> }

const everyMilliseconds = 2000

/** Relays soon after each commit, and every two seconds for what another process has committed. */
export function keepRelaying(relay: Relay, log: Log): KeptRelay {
  let running: Promise<void> | null = null
  let again = false
  const run = async () => {
    do {
      again = false
      await relayOutbox(relay).catch((fault: unknown) => log.error({ err: fault }, 'relay'))
    } while (again)
    running = null
  }
  const nudge = () => {
    again = running !== null
    running ??= run()
  }
  const timer = setInterval(nudge, everyMilliseconds)
  timer.unref()
  return {
    nudge,
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
