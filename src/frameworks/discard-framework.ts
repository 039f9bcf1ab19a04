import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { frameworkDiscarded } from './facts.ts'
import { FrameworkCode } from './framework-code.ts'
import { type FrameworkVersion, deleteDraft, findFramework } from './framework-store.ts'
import { refused } from './refusals.ts'

const Discarding = z.object({ framework: FrameworkCode })
type Discarding = z.infer<typeof Discarding>
type Discarded = FactOf<typeof frameworkDiscarded>

/** A draft goes; what is published stays for ever. */
export const discardFramework = act({
  name: 'frameworks.discardFramework',
  input: Discarding,
  load: (tx: Transactor, { framework }: Discarding) => findFramework(tx, framework),
  may: theOffice,
  decide,
  apply: (tx, { body }: Discarded) => deleteDraft(tx, body.framework),
})

export function decide({ code, published }: FrameworkVersion): Decision<Discarded> {
  if (published) return refused('framework-published', { code })
  return happened(frameworkDiscarded({ framework: code }))
}
