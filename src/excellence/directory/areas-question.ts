import { z } from 'zod'
import { Phase } from '#partnership'
import { Topic } from '#practitioners'
import { Category } from '../category.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What the address of the directory may ask for; anything else in it is ignored. */
export const AreasQuestion = z.object({
  q: optional(z.string().trim().max(100)),
  category: optional(Category),
  theme: optional(Topic),
  phase: optional(Phase),
  region: optional(z.string().max(60)),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type AreasQuestion = z.infer<typeof AreasQuestion>
