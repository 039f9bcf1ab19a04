import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { frameworkPublished } from './facts.ts'
import { FrameworkCode } from './framework-code.ts'
import { type FrameworkVersion, findFramework, publishDraft } from './framework-store.ts'
import { refused } from './refusals.ts'
import { whyNotReady } from './draft/why-not-ready.ts'

const Publishing = z.object({ framework: FrameworkCode })
type Publishing = z.infer<typeof Publishing>
type Published = FactOf<typeof frameworkPublished>

/** From now on reviews may be held with it, and it never changes. */
export const publishFramework = act({
  name: 'frameworks.publishFramework',
  input: Publishing,
  load: (tx: Transactor, { framework }: Publishing) => findFramework(tx, framework),
  may: theOffice,
  decide,
  apply: (tx, { body }: Published, occasion) => publishDraft(tx, body.framework, occasion),
})

export function decide({ code, content, published }: FrameworkVersion): Decision<Published> {
  if (published) return refused('framework-published', { code })
  const [why] = whyNotReady(content)
  if (why !== undefined) return refused('not-ready', { why })
  return happened(frameworkPublished({ framework: code }))
}
