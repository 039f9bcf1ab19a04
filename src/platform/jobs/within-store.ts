import { CompiledQuery } from 'kysely'
import { type Transactor, writing } from '#platform/database'

/** Lets pg-boss write inside a transaction of ours. */
export const within = (tx: Transactor) => ({
  executeSql: async (text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> => {
    const { rows } = await writing(tx).executeQuery(CompiledQuery.raw(text, values))
    return { rows }
  },
})
