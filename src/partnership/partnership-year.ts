import { z } from 'zod'
import { type Day, type Period, day, period } from '#kernel'

/** The academic year, 1 September to 31 August, written `2023/24`. */
export const PartnershipYear = z
  .string()
  .regex(/^\d{4}\/\d\d$/, 'Write the year like 2024/25')
  .refine(
    (label) => (Number(label.slice(0, 4)) + 1) % 100 === Number(label.slice(5)),
    'The two years must follow each other',
  )
  .brand<'PartnershipYear'>()
export type PartnershipYear = z.infer<typeof PartnershipYear>

export const partnershipYear = (startsIn: number): PartnershipYear =>
  PartnershipYear.parse(`${startsIn}/${String((startsIn + 1) % 100).padStart(2, '0')}`)

const startsIn = (year: PartnershipYear): number => Number(year.slice(0, 4))

export const periodOfYear = (year: PartnershipYear): Period =>
  period(day(`${startsIn(year)}-09-01`), day(`${startsIn(year) + 1}-09-01`))

export const yearOf = (at: Day): PartnershipYear =>
  partnershipYear(at.slice(5) >= '09-01' ? Number(at.slice(0, 4)) : Number(at.slice(0, 4)) - 1)

export const yearAfter = (year: PartnershipYear): PartnershipYear => partnershipYear(startsIn(year) + 1)
export const yearBefore = (year: PartnershipYear): PartnershipYear => partnershipYear(startsIn(year) - 1)
