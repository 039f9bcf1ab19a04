import { perform } from '#kernel'
import type { GatePassed } from '#reports'
import { reachMilestone } from '#seasons'
import { bySystem, worldOf } from '../product.ts'
import type { Followed } from './follow.ts'

/** The review is issued when its report is. */
export async function markIssued({ product, body }: Followed<GatePassed>): Promise<void> {
  const input = { review: body.review, milestone: 'issued' }
  await perform(await worldOf(product), reachMilestone, { by: bySystem, input })
}
