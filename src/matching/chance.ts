import { at } from './at.ts'

/** Chance that repeats itself: the same seed gives the same draws, in order. */
export type Chance = {
  /** From 0, up to but not including 1. */
  readonly share: () => number
  readonly happens: (probability: number) => boolean
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number
  readonly oneOf: <T>(list: readonly T[]) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** Mulberry32 by Tommy Ettinger (public domain): good enough for invented networks, not for secrets. */
export function chanceFrom(seed: number): Chance {
  let state = Math.trunc(seed) | 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1))
  return {
    share,
    whole,
    happens: (probability) => share() < probability,
    oneOf: (list) => at(list, whole(0, list.length - 1)),
    shuffled: (list) =>
      list
        .map((value) => ({ value, key: share() }))
        .sort((one, other) => one.key - other.key)
        .map(({ value }) => value),
  }
}

/** A share from 0 up to but not including 1 that these three numbers alone decide, in whatever order draws are made. */
export function shareOf(seed: number, one: number, other: number): number {
  let mixed = Math.imul(Math.trunc(seed) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(one + 1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ Math.imul(other + 1, 0x297a2d39)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296
}
