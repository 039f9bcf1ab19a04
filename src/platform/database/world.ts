import type { Clock, World } from '#kernel'
import type { Database } from './database.ts'
import type { Transactor } from './reader.ts'
import { recordFacts } from './record-facts.ts'

/** The world that acts are performed in. `committed` is told after each commit, so that followers need not wait. */
export const worldOver = (
  database: Database,
  clock: Clock,
  committed: () => void = () => {},
): World<Transactor> => ({
  clock,
  transaction: database.transaction,
  record: recordFacts,
  committed,
})
