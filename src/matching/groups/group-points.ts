import { type Pool, never, relaxing } from './pool.ts'

/** Days on which all of the schools are free. */
export function sharedDays({ days, dayWords }: Pool, members: readonly number[]): number {
  let count = 0
  for (let word = 0; word < dayWords; word += 1) {
    let bits = -1
    for (const member of members) bits &= days[member * dayWords + word] ?? 0
    count += ones(bits)
  }
  return count
}

/** The number of bits that are set: Hacker's Delight, figure 5-2. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * What three or more schools are worth as a group, in points, or `never`. What a person put together is left to `keepsLocks`:
 * so a group of four is never worth more than a third of its four trios and `quadExcess`.
 */
export function groupPoints(pool: Pool, members: readonly number[]): number {
  const { size, points, helps } = pool
  let pairs = 0
  let helped = 0
  for (const one of members) {
    let help = 0
    for (const other of members) {
      if (one === other) continue
      const point = points[one * size + other] ?? never
      if (point === never) return never
      pairs += point
      help |= helps[one * size + other] ?? 0
    }
    helped += help
  }
  const days = daysPoints(pool, members)
  if (days === never) return never
  const fit = pairs / (members.length - 1) + pool.helped * helped + days
  return members.length === 4 ? fit + pool.quad : fit
}

/** Each school hosts a day: a group needs as many shared days as it has schools. */
function daysPoints(pool: Pool, members: readonly number[]): number {
  if (sharedDays(pool, members) >= members.length + pool.spareDays) return 0
  return pool.daysRelaxed ? -relaxing * members.length : never
}

/** How much a group of four can be worth beyond a third of what its four trios are worth together. */
export const quadExcess = ({ helped, quad }: Pool): number => (4 * helped) / 3 + Math.max(0, quad)

/** Every set that a person put together is in the group as a whole, or not at all. */
export function keepsLocks({ lockOf, locks }: Pool, members: readonly number[]): boolean {
  if (locks.length === 0) return true
  return members.every((member) => {
    const lock = locks[lockOf[member] ?? -1]
    return lock === undefined || lock.every((other) => members.includes(other))
  })
}

/** What leaving a school out costs: more than anything that a group can gain by it. */
export const leftOut = ({ relaxed }: Pool): number => (relaxed ? 400_000 : 5_000)
