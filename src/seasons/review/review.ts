import { z } from 'zod'
import { type Day, type Period, addDays, dateRange } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import type { HubId, PartnershipYear, Phase, SchoolId, TrustId } from '#partnership'
import type { ReviewId, SeasonId } from '../ids.ts'
import type { EstimateOption } from './estimate.ts'

export const Milestone = z.enum(['issued', 'closed'])
export type Milestone = z.infer<typeof Milestone>

/** How long a review lasts: three days in a row. */
export const reviewLength = 3

/** What the stage of a review hangs on beside its team. */
export type ReviewProgress = {
  readonly days: Period | null
  readonly cancelled: boolean
  readonly postponed: boolean
  readonly issued: boolean
  readonly closed: boolean
}

/** A review of one host school in one season. `trust` and `hub` are those on the season’s day of asking. */
export type Review = ReviewProgress & {
  readonly id: ReviewId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly trust: TrustId | null
  readonly hub: HubId | null
  readonly estimateOption: EstimateOption
  readonly focus: readonly string[]
  readonly allowsOwnHub: boolean
  readonly slots: number
  readonly sequence: number
  /** The version of the framework that it is held with, whatever becomes of the framework. */
  readonly framework: FrameworkCode
}

export const lastDay = ({ from, until }: Period): Day => (until === null ? from : addDays(until, -1))

/** “3 to 5 December 2024”, or that there are none yet. */
export const daysWords = (days: Period | null): string =>
  days === null ? 'No dates yet' : dateRange(days.from, lastDay(days))
