import { z } from 'zod'
import { PersonId } from '#kernel'
import { Phase } from '#partnership'
import { Topic } from '#practitioners'
import { Category } from './category.ts'
import { Sharing } from './sharing.ts'

const told = (what: string, longest: number) =>
  z
    .string({ error: what })
    .trim()
    .min(1, what)
    .max(longest, `Use ${longest.toLocaleString('en-GB')} characters or fewer`)

/** What a school says of an area, in its own words. */
export const Described = z.object({
  title: told('Give it a title', 120),
  category: Category,
  phase: Phase,
  themes: z.array(Topic).max(5, 'Choose at most 5'),
  whatWasDone: told('Say what the school did', 4000),
  impact: told('Say what has changed, and how you know', 4000),
  toSee: z
    .string()
    .trim()
    .max(2000, 'Use 2,000 characters or fewer')
    .nullish()
    .transform((words) => words || null),
  offers: z.array(Sharing).min(1, 'Choose at least one way: an area is accredited to be shared'),
  contact: PersonId.nullable(),
  listed: z.boolean(),
})
export type Described = z.infer<typeof Described>

/** The same as a form says it. */
export const Description = Described.extend({
  listed: z
    .enum(['yes', 'no'], 'Say whether the directory may list it')
    .transform((answer) => answer === 'yes'),
})
