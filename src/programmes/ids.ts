import type { z } from 'zod'
import { idOf } from '#kernel'

export const CohortId = idOf('Cohort')
export type CohortId = z.infer<typeof CohortId>

export const EnrolmentId = idOf('Enrolment')
export type EnrolmentId = z.infer<typeof EnrolmentId>

export const GroupId = idOf('Group')
export type GroupId = z.infer<typeof GroupId>

export const VisitId = idOf('Visit')
export type VisitId = z.infer<typeof VisitId>
