/** What the server says. */
export type Heard =
  | { readonly kind: 'change'; readonly place: number; readonly change: string }
  | {
      readonly kind: 'people'
      readonly people: readonly { readonly client: string; readonly name: string; readonly state: string }[]
    }
  | { readonly kind: 'closed'; readonly words: string }

export type Sent = { readonly client: string; readonly change?: string; readonly presence?: string }

/** The server will not take what was sent, now or later. */
export class Closed extends Error {}

/** A way to the server. Sending resolves when the server has kept it. */
export type Line = {
  readonly kind: 'socket' | 'http'
  readonly send: (sent: Sent) => Promise<void>
  readonly hangUp: () => void
}

export type Calling = {
  readonly address: string
  readonly since: number
  readonly hear: (heard: Heard) => void
  readonly lost: () => void
}
