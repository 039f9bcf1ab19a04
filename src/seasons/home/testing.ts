import { isRefused } from '#kernel'
import type { TestDatabase } from '#platform/database/testing'
import { aDatedReview, aSmallNetwork } from '../testing.ts'

/** The small network with a review that has its days and nobody in its team. */
export async function aNetworkWithReview({ database, world }: TestDatabase) {
  const network = await database.transaction(aSmallNetwork)
  return { ...network, ...(await aDatedReview(world, network)) }
}

/** A view that is not refused; a refusal fails the test with its words. */
export function shown<View>(view: View): Exclude<View, { outcome: 'refused' }>
export function shown(view: unknown): unknown {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

export const refusalIn = (view: unknown): string | null => (isRefused(view) ? view.refusal.code : null)
