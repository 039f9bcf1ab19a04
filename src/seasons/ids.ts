import type { z } from 'zod'
import { idOf } from '#kernel'

export const SeasonId = idOf('Season')
export type SeasonId = z.infer<typeof SeasonId>

export const ReviewId = idOf('Review')
export type ReviewId = z.infer<typeof ReviewId>

export const PlacementId = idOf('Placement')
export type PlacementId = z.infer<typeof PlacementId>

export const TeamPlanId = idOf('TeamPlan')
export type TeamPlanId = z.infer<typeof TeamPlanId>

export const StandbyId = idOf('Standby')
export type StandbyId = z.infer<typeof StandbyId>

/** A way to put a team right about which people are asked, and what one of them is asked. */
export const WayOutId = idOf('WayOut')
export type WayOutId = z.infer<typeof WayOutId>

export const MoveId = idOf('Move')
export type MoveId = z.infer<typeof MoveId>

export const OutlookId = idOf('Outlook')
export type OutlookId = z.infer<typeof OutlookId>

/** A row that keeps when something changed and by whom. */
export const RecordId = idOf('Record')
