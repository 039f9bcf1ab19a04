import { z } from 'zod'
import { type Decision, type FactOf, type Refused, act, happened, isRefused } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { frameworkChanged } from '../facts.ts'
import { Framework } from '../framework.ts'
import { FrameworkCode } from '../framework-code.ts'
import { type FrameworkVersion, findDraftToChange, updateDraft } from '../framework-store.ts'
import { refused } from '../refusals.ts'
import { aspectNamed } from './aspects.ts'

const Typed = z.record(z.string(), z.unknown())

/** What is done to one aspect: one of a list is put, moved or removed, or a sheet is filled in. */
const Change = z.discriminatedUnion('does', [
  z.object({ does: z.literal('put'), one: z.string().nullable(), typed: Typed }),
  z.object({ does: z.literal('move'), one: z.string(), to: z.enum(['up', 'down']) }),
  z.object({ does: z.literal('remove'), one: z.string() }),
  z.object({ does: z.literal('fill'), typed: Typed }),
])
type Change = z.infer<typeof Change>

const Changing = z.object({ framework: FrameworkCode, aspect: z.string(), change: Change })
type Changing = z.infer<typeof Changing>
type Changed = FactOf<typeof frameworkChanged>

/** Anything in a draft: its sections, estimates, activities, days, dates, roles, report, protocol. */
export const changeFramework = act({
  name: 'frameworks.changeFramework',
  input: Changing,
  load: (tx: Transactor, { framework }: Changing) => findDraftToChange(tx, framework),
  may: theOffice,
  decide,
  apply: (tx, { body }: Changed) => updateDraft(tx, body),
})

export function decide(
  { code, content, published }: FrameworkVersion,
  { aspect, change }: Changing,
): Decision<Changed> {
  if (published) return refused('framework-published', { code })
  const changed = changedFramework(content, aspect, change)
  if (isRefused(changed)) return changed
  return happened(frameworkChanged({ framework: code, content: Framework.parse(changed) }))
}

function changedFramework(content: Framework, name: string, change: Change): Framework | Refused {
  const aspect = aspectNamed(name)
  if (aspect?.kind === 'sheet' && change.does === 'fill') return aspect.sheet.put(content, change.typed)
  if (aspect?.kind !== 'list') return refused('part-not-there')
  switch (change.does) {
    case 'put':
      return aspect.list.put(content, change.one, change.typed)
    case 'move':
      return aspect.list.move(content, change.one, change.to)
    case 'remove':
      return aspect.list.remove(content, change.one)
    case 'fill':
      return refused('part-not-there')
  }
}
