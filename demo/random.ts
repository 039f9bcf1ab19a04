import { createHash } from 'node:crypto'
import type { IdSchema } from '#kernel'

const seed = 'critical-friend-2024'

/** Chance that falls the same way each time. Each subject has its own, so that one can change without another. */
export type Chance = {
  /** From 0 up to, but not including, 1. */
  readonly share: () => number
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number
  readonly happens: (share: number) => boolean
  readonly oneOf: <T>(choices: readonly T[]) => T
  readonly shuffled: <T>(things: readonly T[]) => T[]
  readonly some: <T>(things: readonly T[], count: number) => T[]
}

export function chanceOf(subject: string): Chance {
  const share = mulberry32(hashOf(subject).readUInt32LE(0))
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  const shuffled = <T>(things: readonly T[]): T[] => {
    const keyed = things.map((thing) => ({ thing, key: share() }))
    return keyed.sort((one, other) => one.key - other.key).map(({ thing }) => thing)
  }
  return {
    share,
    whole,
    happens: (likely) => share() < likely,
    oneOf: (choices) => at(choices, Math.floor(share() * choices.length)),
    shuffled,
    some: (things, count) => shuffled(things).slice(0, count),
  }
}

/** The thing at a place that must be there; a fault when it is not. */
export function at<T>(things: readonly T[], place: number): T {
  const thing = things[place]
  if (thing === undefined) throw new RangeError(`There is no thing at ${place} of ${things.length}`)
  return thing
}

/** An identifier that follows from what it names: UUID version 8 (RFC 9562 §5.8). */
export function demoId<Id>(schema: IdSchema<Id>, ...names: readonly (string | number)[]): Id {
  const hex = hashOf(names.join(' ')).toString('hex')
  return schema.parse(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  )
}

const hashOf = (subject: string): Buffer => createHash('sha256').update(`${seed} ${subject}`).digest()

// Tommy Ettinger’s mulberry32, in the public domain.
function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
