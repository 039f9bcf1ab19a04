import { z } from 'zod'

/** What the plan’s address asks for; what cannot be read is left out. */
export const TeamsWanted = z.object({
  only: z.enum(['all', 'changed', 'short']).catch('changed'),
  page: z.coerce.number().int().min(1).catch(1),
})
export type TeamsWanted = z.infer<typeof TeamsWanted>

/** What a draft is compared with before it is adopted. */
export const DifferenceWanted = z.object({
  against: z.enum(['today', 'draft']).catch('today'),
  page: z.coerce.number().int().min(1).catch(1),
})
