import type { World } from '#kernel'
import type { Transactor } from '#platform/database'
import type { ReportId } from '../ids.ts'
import { type Offered, insertChangesWhile } from './text-store.ts'

/** What was kept at once: in its order, up to a place, and how far the text went before it. */
export type Batch = {
  readonly changes: readonly Uint8Array[]
  readonly place: number
  readonly after: number
}

type Offer = {
  readonly world: World<Transactor>
  readonly offered: Offered
  readonly settle: PromiseWithResolvers<number | null>
}

/** Resolves with the change's place once it is in the database, null when its writer may not write now. */
export type Keep = (world: World<Transactor>, offered: Offered) => Promise<number | null>

/** While one batch goes to the database the next one gathers, so that thirty writers wait for two commits, not for thirty. */
export function keepTogether(report: ReportId, kept: (batch: Batch) => Promise<void>): Keep {
  let gathered: Offer[] = []
  let isWriting = false

  const write = async () => {
    if (isWriting) return
    isWriting = true
    while (gathered.length > 0) {
      const offers = gathered
      gathered = []
      await writeBatch(report, offers, kept).catch((fault: unknown) => {
        for (const { settle } of offers) settle.reject(fault)
      })
    }
    isWriting = false
  }

  return (world, offered) => {
    const settle = Promise.withResolvers<number | null>()
    gathered.push({ world, offered, settle })
    void write()
    return settle.promise
  }
}

async function writeBatch(
  report: ReportId,
  offers: readonly Offer[],
  kept: (batch: Batch) => Promise<void>,
): Promise<void> {
  const [first] = offers
  if (!first) return
  const offered = offers.map((one) => one.offered)
  const { places, after } = await first.world.transaction((tx) => insertChangesWhile(tx, report, offered))
  const changes = offered.filter((_, index) => places[index] !== null).map(({ bytes }) => bytes)
  if (changes.length > 0) await kept({ changes, place: Math.max(...places.map((one) => one ?? 0)), after })
  for (const [index, { settle }] of offers.entries()) settle.resolve(places[index] ?? null)
}
