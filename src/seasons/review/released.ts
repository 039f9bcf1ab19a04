import { type FactOf } from '#kernel'
import { stretchOf } from '../calendars/stretch.ts'
import { placeReleased } from '../facts.ts'
import { isLive } from '../places/placement.ts'
import { aboutPlace } from './about.ts'
import type { ReviewState } from './review-store.ts'

/** Everybody who holds a place is free again, on the days that the review had. */
export const releaseAll = ({ review, team }: ReviewState, reason: string): FactOf<typeof placeReleased>[] =>
  team
    .filter(({ state }) => isLive(state))
    .map((placement) =>
      placeReleased({
        ...aboutPlace(review, placement),
        reason,
        ...(review.days && { days: stretchOf(review.days) }),
      }),
    )
