import { isRefused, perform } from '#kernel'
import type { GatePassed } from '#reports'
import { carryEvenBetterIfs, findFindings, isAgreedByBoth } from '#reviews'
import { reachMilestone, reachTrustMilestone } from '#seasons'
import { bySystem, worldOf } from '../product.ts'
import type { Followed } from './follow.ts'

/** The review is issued when its report is, and what would be even better lives on from it. */
export async function markIssued({ product, body: { review } }: Followed<GatePassed>): Promise<void> {
  const world = await worldOf(product)
  const reached = { by: bySystem, input: { review, milestone: 'issued' } }
  const ofSchool = await perform(world, reachMilestone, reached)
  if (isRefused(ofSchool)) await perform(world, reachTrustMilestone, reached)
  const evenBetterIfs = (await findFindings(product.database.reader, review))
    .filter((finding) => finding.kind === 'evenBetterIf' && isAgreedByBoth(finding))
    .map(({ section, text }) => ({ section, words: text }))
  await perform(world, carryEvenBetterIfs, { by: bySystem, input: { review, evenBetterIfs } })
}
