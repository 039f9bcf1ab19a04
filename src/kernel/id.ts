import { z } from 'zod'

/**
 * A schema for the identifiers of one noun: UUIDs that the compiler keeps apart.
 * `export const SchoolId = idOf('School'); export type SchoolId = z.infer<typeof SchoolId>`
 */
export const idOf = <const Noun extends string>(noun: Noun) =>
  z.uuid('Choose one of those that are shown').describe(noun).brand<Noun>()

export type IdSchema<Id> = { parse: (text: string) => Id }

/** A new identifier, each above the one before (UUID version 7, RFC 9562 §5.7 and §6.2), so that rows keep their order. */
export function newId<Id>(schema: IdSchema<Id>): Id {
  rise()
  return schema.parse(uuidv7(millisecond, count, randomHex()))
}

const countsInAMillisecond = 0x1000
let millisecond = 0
let count = 0

/** Within a millisecond, or when the clock is set back, a counter goes on: twelve bits, then the next millisecond. */
function rise(): void {
  const now = Date.now()
  if (now > millisecond) {
    millisecond = now
    count = 0
    return
  }
  count += 1
  if (count < countsInAMillisecond) return
  millisecond += 1
  count = 0
}

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const poolSize = 4096
const needed = 8
let pool = new Uint8Array(0)

/** Drawn by the pool: asking the machine for eight bytes at a time costs more than all else in an identifier. */
function randomHex(): string {
  if (pool.length < needed) pool = crypto.getRandomValues(new Uint8Array(poolSize))
  let drawn = ''
  for (let place = 0; place < needed; place += 1) drawn += hexOf[pool[place] ?? 0]
  pool = pool.subarray(needed)
  return drawn
}

/** A secret for a link: 256 random bits, URL-safe. */
export function newSecret(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
}

function uuidv7(milliseconds: number, counted: number, noise: string): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  const counter = counted.toString(16).padStart(3, '0')
  const variant = ((Number.parseInt(noise.slice(0, 1), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}${noise.slice(1, 4)}-${noise.slice(4)}`
}
