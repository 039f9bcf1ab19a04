import type { World } from '#kernel'
import type { Reading, Transactor } from '#platform/database'
import type { ReportId } from '../ids.ts'
import type { Heard } from './live-message.ts'

/** Who writes, and where acts are performed for them. */
type Asking = { readonly reading: Reading; readonly world: World<Transactor> }

/** Who writes, from where, in which report. */
export type Writer = Asking & {
  readonly report: ReportId
  /** Who they are by now, asked while their line is open; null once they have signed out. */
  readonly again: (since: { readonly wrote: boolean }) => Promise<Asking | null>
}

export type Listener = (heard: Heard) => void
