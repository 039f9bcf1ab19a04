import type { Line } from './line.ts'

/** How it stands with what was written here. */
export type Standing = {
  readonly kept: 'team' | 'device' | 'closed'
  readonly over: Line['kind'] | null
  readonly others: readonly string[]
  readonly why: string | null
}
