import type { z } from 'zod'
import { idOf } from '#kernel'

export const AreaId = idOf('AreaOfExcellence')
export type AreaId = z.infer<typeof AreaId>

export const ExaminationId = idOf('Examination')
export type ExaminationId = z.infer<typeof ExaminationId>

export const AreaAccreditationId = idOf('AreaAccreditation')
export type AreaAccreditationId = z.infer<typeof AreaAccreditationId>

export const IntroductionId = idOf('Introduction')
export type IntroductionId = z.infer<typeof IntroductionId>
