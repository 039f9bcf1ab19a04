import { z } from 'zod'
import { PartnershipLevel } from '../membership/membership.ts'
import { Phase } from '../school.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What the address of the list may ask for; anything else in it is ignored. */
export const SchoolsQuestion = z.object({
  q: optional(z.string().trim().max(100)),
  phase: optional(Phase),
  region: optional(z.string()),
  hub: optional(z.uuid()),
  level: optional(PartnershipLevel),
  all: optional(z.literal('yes')),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type SchoolsQuestion = z.infer<typeof SchoolsQuestion>
