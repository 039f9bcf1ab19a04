import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { frameworkBegun } from '../facts.ts'
import { Framework } from '../framework.ts'
import { FrameworkCode } from '../framework-code.ts'
import { findFramework, insertDraft } from '../framework-store.ts'
import { refused } from '../refusals.ts'
import { almostEmpty } from './almost-empty.ts'
import { Title } from './typed.ts'

const Beginning = z.object({
  code: FrameworkCode,
  name: Title.pipe(z.string().max(120, 'Use at most 120 characters')),
  about: z
    .string()
    .trim()
    .min(1, 'Say in a sentence what it is for')
    .max(2000, 'Use at most 2,000 characters'),
  host: z.enum(Framework.shape.host.options, 'Choose what it looks at'),
})
type Beginning = z.infer<typeof Beginning>
type Begun = FactOf<typeof frameworkBegun>
type State = { readonly taken: boolean }

/** A new kind of review begins with almost nothing in it. */
export const beginFramework = act({
  name: 'frameworks.beginFramework',
  input: Beginning,
  load: async (tx: Transactor, { code }: Beginning): Promise<State> => ({
    taken: (await findFramework(tx, code)) !== null,
  }),
  may: theOffice,
  decide,
  apply: (tx, { body }: Begun, occasion) => insertDraft(tx, { ...body, from: null }, occasion),
})

export function decide({ taken }: State, begun: Beginning): Decision<Begun> {
  if (taken) return refused('code-taken', { code: begun.code, field: 'code' })
  return happened(frameworkBegun({ framework: begun.code, content: almostEmpty(begun) }))
}
