import { type PersonId, addDays } from '#kernel'
import { FrameworkCode, type FrameworkTables, frameworkDrafted, shippedFramework } from '#frameworks'
import { type Transactor, writing } from '#platform/database'
import { momentAt } from '../days.ts'
import type { Dated } from '../facts/dated.ts'
import { demoToday } from '../today.ts'

const code = FrameworkCode.parse('CUR-2025')
const from = FrameworkCode.parse('MLQAR')
const at = momentAt(addDays(demoToday, -7), '15:20')

/** A kind of review that the office is still thinking about: one subject looked at on one day, under another name. */
const draft = () => {
  const like = shippedFramework(from)
  if (!like) throw new Error(`${from} is not shipped`)
  const about = 'One day on which peers look with a school at what is taught in one subject, and what stays.'
  const report = { ...like.report, title: 'Curriculum Review: {host}' }
  return { ...like, code, name: 'Curriculum Review', about, report }
}

export async function writeDraft(tx: Transactor, officer: PersonId): Promise<void> {
  await writing<FrameworkTables>(tx)
    .insertInto('framework')
    .values({
      code,
      content: JSON.stringify(draft()),
      copied_from: from,
      drafted_at: at,
      drafted_by: officer,
      published_at: null,
      published_by: null,
    })
    .execute()
}

export const draftFacts = (officer: PersonId): Dated[] => [
  {
    fact: frameworkDrafted({ framework: code, from, content: draft() }),
    act: 'frameworks.copyFramework',
    at,
    by: officer,
  },
]
