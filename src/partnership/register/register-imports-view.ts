import { type Refused, longInstant, refusalOf, theSystem } from '#kernel'
import { type Reading, reading } from '#platform/database'
import { theOffice } from '../policy.ts'
import { type RegisterImportId, type RegisterImportState, changesNothing } from './register-import.ts'
import type { RegisterImportTables } from './tables.ts'

export type RegisterImportLine = {
  readonly id: RegisterImportId
  readonly state: RegisterImportState
  readonly planned: string
  readonly files: readonly string[]
  readonly changesNothing: boolean
}

const latest = 20

/** The latest imports of the national register, the newest first. */
export async function registerImportsView({
  db,
  actor,
  today,
}: Reading): Promise<readonly RegisterImportLine[] | Refused> {
  const forbidden = refusalOf(theOffice.or(theSystem), { actor, state: null, today })
  if (forbidden) return forbidden
  const rows = await reading<RegisterImportTables>(db)
    .selectFrom('register_import')
    .select(['id', 'state', 'planned_at', 'files', 'counts'])
    .orderBy('planned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(latest)
    .execute()
  return rows.map(({ id, state, planned_at, files, counts }) => ({
    id,
    state,
    planned: longInstant(planned_at),
    files: files.map(({ name }) => name),
    changesNothing: changesNothing(counts),
  }))
}
