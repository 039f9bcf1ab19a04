import type { Kysely, Transaction } from 'kysely'
import type { Actor, Day } from '#kernel'

/** A room's tables: a `type`, each column a key. */
type Tables = Record<string, Record<string, unknown>>

const reads = Symbol('reads')
const writes = Symbol('writes')

/** The right to read. */
export type Reader = { readonly [reads]: Pick<Kysely<object>, '$extendTables'> }

/** The right to write: it exists only inside a transaction, so an act cannot forget one or reach past it. */
export type Transactor = Reader & { readonly [writes]: Transaction<object> }

/** Queries that read: no insert, update or delete can be said with them. */
export type Selecting<Room> = Pick<
  Kysely<Room>,
  'selectFrom' | 'selectNoFrom' | 'fn' | 'case' | 'dynamic' | 'getExecutor'
>

/** What a view is given: where to read, who asks, and what day it is. */
export type Reading = { readonly db: Reader; readonly actor: Actor; readonly today: Day }

export const reading = <Room extends Tables>(db: Reader): Selecting<object & Room> =>
  db[reads].$extendTables<Room>()

export const writing = <Room extends Tables>(tx: Transactor): Kysely<object & Room> =>
  tx[writes].$extendTables<Room>()

export const readerOf = (kysely: Kysely<object>): Reader => ({ [reads]: kysely })

export const transactorOf = (transaction: Transaction<object>): Transactor => ({
  [reads]: transaction,
  [writes]: transaction,
})
