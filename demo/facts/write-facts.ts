import { idOf, subjectsOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { demoId } from '../random.ts'
import { writeRows } from '../write-rows.ts'
import type { Dated } from './dated.ts'

const FactId = idOf('Fact')

/** Writes what happened to the log, and nothing to the outbox: nobody is to be told again. */
export async function writeFacts(tx: Transactor, happened: readonly Dated[]): Promise<void> {
  const facts = happened
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map((dated, index) => ({ ...dated, id: demoId(FactId, 'fact', index) }))
  await writeRows(
    tx,
    'fact',
    facts.map(({ id, fact: { name, body }, act, at, by, byLink }) => ({
      id,
      name,
      act,
      at,
      by_person: by,
      by_kind: by === null ? 'system' : byLink ? 'bearer' : 'person',
      body,
    })),
  )
  await writeRows(
    tx,
    'fact_subject',
    facts.flatMap(({ id, fact }) =>
      subjectsOf(fact).map((about) => ({ fact_id: id, kind: about.kind, subject_id: about.id })),
    ),
  )
}
