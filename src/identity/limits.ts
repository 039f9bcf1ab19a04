import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Refused } from '#kernel'
import type { Database } from '#platform/database'
import { refused } from './refusals.ts'
import { secretHash } from './secret-hash.ts'

/** How often within how many minutes. */
type Allowance = { readonly tries: number; readonly minutes: number }

/** A whole school shares one address, so an address alone is given more than a person at that address. */
const allowances = {
  mail: { here: [5, 15], account: [15, 60], address: [150, 15] },
  code: { here: [10, 15], account: [30, 60], address: [300, 15] },
  link: { here: [60, 15], account: [60, 15], address: [300, 15] },
  secondStep: { here: [5, 15], account: [10, 60], address: [300, 15] },
  passkey: { here: [60, 15], account: [300, 15], address: [300, 15] },
} as const satisfies Record<string, Record<string, readonly [tries: number, minutes: number]>>

export type LimitedDoor = keyof typeof allowances
type Who = { readonly account: string; readonly address: string }

export type Limits = {
  /** Counts a try; refuses with how long to wait when there have been too many. */
  readonly count: (door: LimitedDoor, who: Who) => Promise<Refused | null>
  readonly forgive: (door: LimitedDoor, who: Who) => Promise<void>
  /** Uses up a code that is right: false when this account has used it already (RFC 6238 §5.2). */
  readonly useOnce: (account: string, code: string) => Promise<boolean>
}

/** An authenticator's code is right for half a minute, and half a minute to either side. */
const codeMinutes = 2

/** Counted in the database, so that every process knows: by account, by address, and by both. */
export function openLimits({ executeSql }: Pick<Database, 'executeSql'>): Limits {
  const storeClient = {
    query: ({ text, values }: { text: string; values?: unknown[] }) => executeSql(text, values),
  }
  const limiter = (name: string, { tries, minutes }: Allowance) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'client',
      tableName: 'identity_limit',
      tableCreated: true,
      keyPrefix: name,
      points: tries,
      duration: minutes * 60,
    })
  const countersOf = (door: LimitedDoor, { account, address }: Who) => {
    const keys = { here: `${account} ${address}`, account, address }
    return (['here', 'account', 'address'] as const).map((by) => {
      const [tries, minutes] = allowances[door][by]
      return { counter: limiter(`${door}-${by}`, { tries, minutes }), key: secretHash(keys[by]) }
    })
  }
  return {
    count: async (door, who) => {
      for (const { counter, key } of countersOf(door, who)) {
        const wait = await counter.consume(key).then(() => null, waitAfter)
        if (wait !== null) return refused('too-many-tries', { minutes: wait })
      }
      return null
    },
    forgive: async (door, who) => {
      for (const { counter, key } of countersOf(door, who).slice(0, 2)) await counter.delete(key)
    },
    useOnce: async (account, code) => {
      const used = limiter('used-code', { tries: 1, minutes: codeMinutes }).consume(
        secretHash(`${account} ${code}`),
      )
      return (await used.then(() => null, waitAfter)) === null
    },
  }
}

/** The limiter rejects with its count when a try is one too many, and with an error when it could not count. */
function waitAfter(rejected: unknown): number {
  if (rejected instanceof RateLimiterRes) return Math.ceil(rejected.msBeforeNext / 60_000)
  throw rejected
}
