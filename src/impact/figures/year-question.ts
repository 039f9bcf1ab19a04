import { z } from 'zod'
import { PartnershipYear } from '#partnership'

/** Which year is looked at, and which of its versions: `now` is made of today’s rows. */
export const YearQuestion = z.object({
  year: PartnershipYear.nullable().catch(null).default(null),
  version: z
    .union([z.literal('now'), z.coerce.number().int().positive()])
    .nullable()
    .catch(null)
    .default(null),
})
export type YearQuestion = z.infer<typeof YearQuestion>
