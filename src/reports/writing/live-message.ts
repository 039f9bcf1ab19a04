import { z } from 'zod'

/** What somebody who writes sends: a change to the text, and where they are in it. Bytes are base64. */
export const Sent = z.object({
  /** Told back with the answer, where answers come on the same line as everything else. */
  number: z.number().int().optional(),
  client: z.string().regex(/^\d{1,20}$/),
  change: z.base64().max(2_000_000).optional(),
  presence: z.base64().max(20_000).optional(),
})
export type Sent = z.infer<typeof Sent>

export type Present = { readonly client: string; readonly name: string; readonly state: string }

/** What they hear: changes up to a place in the order of all, who is there, and that the door has closed. */
export type Heard =
  | { readonly kind: 'change'; readonly place: number; readonly change: string }
  | { readonly kind: 'people'; readonly people: readonly Present[] }
  | { readonly kind: 'closed'; readonly words: string }
