import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { frameworkChanged } from './facts.ts'
import { Framework } from './framework.ts'
import { FrameworkCode } from './framework-code.ts'
import { type FrameworkVersion, findFramework, updateDraft } from './framework-store.ts'
import { refused } from './refusals.ts'

const Loading = z.object({ framework: FrameworkCode, text: z.string().min(1, 'Choose a file') })
type Loading = z.infer<typeof Loading>
type Changed = FactOf<typeof frameworkChanged>

/** A whole framework from a file takes a draft’s place: another kind of review, or texts that somebody holds a licence for. */
export const loadFramework = act({
  name: 'frameworks.loadFramework',
  input: Loading,
  load: (tx: Transactor, { framework }: Loading) => findFramework(tx, framework),
  may: theOffice,
  decide,
  apply: (tx, { body }: Changed) => updateDraft(tx, body),
})

export function decide({ code, published }: FrameworkVersion, { text }: Loading): Decision<Changed> {
  if (published) return refused('framework-published', { code })
  const read = Framework.safeParse(parsed(text))
  if (!read.success) {
    const [issue] = read.error.issues
    const why = issue ? `${issue.path.join(' → ') || 'the file'}: ${issue.message}` : 'it cannot be read'
    return refused('not-readable', { why, field: 'file' })
  }
  if (read.data.code !== code) return refused('other-code', { other: read.data.code, code, field: 'file' })
  return happened(frameworkChanged({ framework: code, content: read.data }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
