import type { z } from 'zod'
import { idOf } from '#kernel'

export const TrainingSessionId = idOf('TrainingSession')
export type TrainingSessionId = z.infer<typeof TrainingSessionId>

export const AccreditationId = idOf('Accreditation')
export type AccreditationId = z.infer<typeof AccreditationId>

export const UnavailabilityId = idOf('Unavailability')
export type UnavailabilityId = z.infer<typeof UnavailabilityId>
