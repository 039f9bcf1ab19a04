import { z } from 'zod'
import { idOf } from '#kernel'
import { SchoolId, TrustId } from '#partnership'

/** Who hosts a review: a school or, for a trust peer review, a trust. Facts of both keep it under `school`. */
export const HostId = z.union([SchoolId, TrustId])
export type HostId = z.infer<typeof HostId>

export const LineId = idOf('Line')
export type LineId = z.infer<typeof LineId>

export const DocumentId = idOf('Document')
export type DocumentId = z.infer<typeof DocumentId>

export const ActivityId = idOf('Activity')
export type ActivityId = z.infer<typeof ActivityId>

export const EvenBetterIfId = idOf('EvenBetterIf')
export type EvenBetterIfId = z.infer<typeof EvenBetterIfId>

/** A row that keeps what was said of an even-better-if, and when. */
export const StatusId = idOf('Status')

export const ChallengeId = idOf('Challenge')
export type ChallengeId = z.infer<typeof ChallengeId>
