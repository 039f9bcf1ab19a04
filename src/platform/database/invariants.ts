import { CompiledQuery } from 'kysely'
import type { Database } from './database.ts'

/** A query that must return no rows, whatever has happened. */
export type Invariant = { readonly name: string; readonly sql: string }

export type BrokenInvariant = { readonly name: string; readonly rows: readonly unknown[] }

export async function brokenInvariants(
  { kysely }: Database,
  invariants: readonly Invariant[],
): Promise<BrokenInvariant[]> {
  const broken: BrokenInvariant[] = []
  for (const { name, sql } of invariants) {
    const { rows } = await kysely.executeQuery(CompiledQuery.raw(sql))
    if (rows.length > 0) broken.push({ name, rows })
  }
  return broken
}
