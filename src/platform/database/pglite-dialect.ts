import type { PGlite } from '@electric-sql/pglite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Turns } from './turns.ts'

/**
 * Kysely's own PGlite driver lets two requests share an open transaction; here a connection is taken in turn
 * and held until it is released, as with a pool of one.
 */
export function pgliteDialect(pglite: PGlite, queue: Turns): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createDriver: () => driver(pglite, queue),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function driver(pglite: PGlite, queue: Turns): Driver {
  const leaving = new WeakMap<DatabaseConnection, () => void>()
  return {
    init: () => pglite.waitReady,
    acquireConnection: async () => {
      const leave = await queue.take()
      const connection = connectionTo(pglite)
      leaving.set(connection, leave)
      return connection
    },
    releaseConnection: async (connection) => leaving.get(connection)?.(),
    beginTransaction: async () => void (await pglite.query('begin')),
    commitTransaction: async () => void (await pglite.query('commit')),
    rollbackTransaction: async () => void (await pglite.query('rollback')),
    savepoint: async (_connection, name) => void (await pglite.query(`savepoint "${name}"`)),
    rollbackToSavepoint: async (_connection, name) =>
      void (await pglite.query(`rollback to savepoint "${name}"`)),
    releaseSavepoint: async (_connection, name) => void (await pglite.query(`release savepoint "${name}"`)),
    destroy: async () => {
      if (!pglite.closed) await pglite.close()
    },
  }
}

const connectionTo = (pglite: PGlite): DatabaseConnection => ({
  executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
    const { rows, affectedRows } = await pglite.query<Row>(sql, [...parameters])
    return { rows, numAffectedRows: BigInt(affectedRows ?? 0) }
  },
  streamQuery: () => {
    throw new Error('PGlite does not stream: read a page at a time')
  },
})
