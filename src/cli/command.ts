import type { Actor } from '#kernel'
import type { Config } from '#platform/config'
import type { Database } from '#platform/database'

export type Bench = {
  readonly config: Config
  readonly database: Database
  readonly by: Actor
  readonly say: (line: string) => void
}

/** An operator's command. Answers what the shell is told: 0 when it went well. */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly about: string
  readonly run: (bench: Bench, words: readonly string[]) => Promise<number>
}
