import { type Recorded, idOf, newId, personOf, subjectsOf } from '#kernel'
import { type Transactor, writing } from './reader.ts'
import type { FactTables } from './fact-tables.ts'

const FactId = idOf('Fact')

/** Writes facts to the log and to the outbox, in the transaction that made them true. */
export async function recordFacts(tx: Transactor, { act, occasion, facts }: Recorded): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map((fact) => ({ id: newId(FactId), fact }))
  const db = writing<FactTables>(tx)
  await db
    .insertInto('fact')
    .values(
      rows.map(({ id, fact }) => ({
        id,
        name: fact.name,
        act,
        at: occasion.at,
        by_person: personOf(occasion.by),
        by_kind: occasion.by.kind,
        body: JSON.stringify(fact.body),
      })),
    )
    .execute()
  await db
    .insertInto('outbox')
    .values(rows.map(({ id }) => ({ fact_id: id })))
    .execute()
  const subjects = rows.flatMap(({ id, fact }) =>
    subjectsOf(fact).map((about) => ({ ...about, fact_id: id })),
  )
  if (subjects.length === 0) return
  await db
    .insertInto('fact_subject')
    .values(subjects.map(({ fact_id, kind, id }) => ({ fact_id, kind, subject_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
