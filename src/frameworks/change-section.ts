import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { frameworkChanged } from './facts.ts'
import { sectionOf } from './framework.ts'
import { FrameworkCode } from './framework-code.ts'
import { type FrameworkVersion, findFramework, updateDraft } from './framework-store.ts'
import { refused } from './refusals.ts'

const Words = z.coerce.number('Enter a number').int('Enter a whole number').min(0, 'Enter 0 or more')

const Changing = z
  .object({
    framework: FrameworkCode,
    section: z.string(),
    title: z.string().trim().min(1, 'Give it a title').max(400, 'Use at most 400 characters'),
    prompts: z
      .array(z.string().trim().min(1).max(2000, 'Use at most 2,000 characters a prompt'))
      .max(30, 'Thirty prompts are more than a team can ask'),
    least: Words,
    most: Words.min(1, 'Enter 1 or more'),
  })
  .refine(({ least, most }) => least <= most, {
    path: ['most'],
    error: 'It must be as many as the least, or more',
  })
type Changing = z.infer<typeof Changing>
type Changed = FactOf<typeof frameworkChanged>

/** Title, prompts and length of one section of a draft. */
export const changeSection = act({
  name: 'frameworks.changeSection',
  input: Changing,
  load: (tx: Transactor, { framework }: Changing) => findFramework(tx, framework),
  may: theOffice,
  decide,
  apply: (tx, { body }: Changed) => updateDraft(tx, body),
})

export function decide(
  { code, content, published }: FrameworkVersion,
  { section, title, prompts, least, most }: Changing,
): Decision<Changed> {
  if (published) return refused('framework-published', { code })
  if (!sectionOf(content, section)) return refused('section-not-there')
  const sections = content.sections.map((one) =>
    one.key === section ? { ...one, title, prompts, length: { least, most } } : one,
  )
  return happened(frameworkChanged({ framework: code, content: { ...content, sections } }))
}
