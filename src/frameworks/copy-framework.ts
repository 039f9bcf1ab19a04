import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { frameworkDrafted } from './facts.ts'
import { FrameworkCode } from './framework-code.ts'
import { type FrameworkVersion, findFramework, insertDraft } from './framework-store.ts'
import { refused } from './refusals.ts'

const Copying = z.object({
  from: FrameworkCode,
  code: FrameworkCode,
  name: z.string().trim().min(1, 'Give it a name').max(120, 'Use at most 120 characters'),
})
type Copying = z.infer<typeof Copying>
type Drafted = FactOf<typeof frameworkDrafted>
type State = { readonly from: FrameworkVersion; readonly taken: boolean }

/** A new version begins as a copy of one that there is. Nothing is held with it until it is published. */
export const copyFramework = act({
  name: 'frameworks.copyFramework',
  input: Copying,
  load: async (tx: Transactor, { from, code }: Copying): Promise<State | null> => {
    const found = await findFramework(tx, from)
    return found && { from: found, taken: (await findFramework(tx, code)) !== null }
  },
  may: theOffice,
  decide,
  apply: (tx, { body }: Drafted, occasion) => insertDraft(tx, body, occasion),
})

export function decide({ from, taken }: State, { code, name }: Copying): Decision<Drafted> {
  if (taken) return refused('code-taken', { code, field: 'code' })
  const content = { ...from.content, code, name }
  return happened(frameworkDrafted({ framework: code, from: from.code, content }))
}
