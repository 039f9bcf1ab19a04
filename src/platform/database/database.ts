import { mkdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { fromPglite } from 'pg-boss'
import { lockFolder } from './folder-lock.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { type Reader, type Transactor, readerOf, transactorOf } from './reader.ts'
import { parsersForPglite, typesForPg } from './row-values.ts'
import { inTurn, turns } from './turns.ts'

type SqlAnswer = { rows: unknown[] }

/** An open database: the embedded PGlite or a PostgreSQL server, with the same doors. */
export type Database = {
  readonly kind: 'pglite' | 'postgresql'
  readonly reader: Reader
  readonly transaction: <T>(work: (tx: Transactor) => Promise<T>) => Promise<T>
  /** For the parts that bring their own SQL: migrations, sign-in, jobs. Never for a room. */
  readonly kysely: Kysely<object>
  readonly executeSql: (text: string, values?: unknown[]) => Promise<SqlAnswer>
  readonly close: () => Promise<void>
}

export type PgliteSource = { readonly dataDir?: string; readonly dump?: Blob }

export type EmbeddedDatabase = Database & {
  /** The whole database as a tar file, to open another from. */
  readonly dump: () => Promise<Uint8Array>
}

/** Opens the embedded database in a folder, from a dump, or in memory. Throws when another process has the folder. */
export async function openPglite({ dataDir, dump }: PgliteSource): Promise<EmbeddedDatabase> {
  const unlock = dataDir ? await lockFolder(dataDir) : null
  if (dataDir) await mkdir(dataDir, { recursive: true })
  const pglite = await PGlite.create({
    ...(dataDir ? { dataDir } : {}),
    ...(dump ? { loadDataDir: dump } : {}),
    extensions: { btree_gist, pg_trgm, unaccent },
    parsers: parsersForPglite,
    relaxedDurability: false,
  })
  const queue = turns()
  const jobs = fromPglite(pglite)
  const kysely = new Kysely<object>({ dialect: pgliteDialect(pglite, queue) })
  return {
    ...databaseOver(kysely),
    kind: 'pglite',
    close: async () => {
      await kysely.destroy()
      await unlock?.()
    },
    executeSql: (text, values) => inTurn(queue, () => jobs.executeSql(text, values)),
    dump: async () => (await inTurn(queue, () => pglite.dumpDataDir('none'))).bytes(),
  }
}

/** Opens a PostgreSQL database by its address. Throws when no server answers. */
export async function openPostgresql(url: string, connections = 10): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: connections, types: typesForPg })
  // A connection that the server ends while nobody uses it is replaced; unheard, its error would end the process.
  pool.on('error', () => undefined)
  const kysely = new Kysely<object>({
    dialect: new PostgresDialect({ pool, onCreateConnection: withoutCompiling }),
  })
  await kysely.executeQuery(CompiledQuery.raw('select 1'))
  return {
    ...databaseOver(kysely),
    kind: 'postgresql',
    executeSql: async (text, values) => {
      const answer: SqlAnswer | SqlAnswer[] = await pool.query(text, values)
      return { rows: [answer].flat().flatMap(({ rows }) => rows ?? []) }
    },
  }
}

/** The server would compile queries that it thinks long, for a second, and then answer them in less. */
const withoutCompiling = async (connection: DatabaseConnection): Promise<void> => {
  await connection.executeQuery(CompiledQuery.raw('set jit = off'))
}

const databaseOver = (kysely: Kysely<object>): Omit<Database, 'kind' | 'executeSql'> => ({
  kysely,
  reader: readerOf(kysely),
  transaction: (work) => kysely.transaction().execute((transaction) => work(transactorOf(transaction))),
  close: () => kysely.destroy(),
})

/** The database that the settings name: PostgreSQL when it has an address, else PGlite in the data folder. */
export const openDatabase = (settings: { databaseUrl: string | null; dataDir: string }): Promise<Database> =>
  settings.databaseUrl
    ? openPostgresql(settings.databaseUrl)
    : openPglite({ dataDir: `${settings.dataDir}/database` })
