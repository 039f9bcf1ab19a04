import { type Refused, dayOf, longDate, personOf, refusalOf } from '#kernel'
import { theOffice, trustees } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { ExportTokenId } from '../ids.ts'
import type { ImpactTables } from '../tables.ts'
import { type FlatTable, flatTables } from './flat-tables.ts'

export type ExportTokenLine = {
  readonly id: ExportTokenId
  readonly name: string
  readonly granted: string
  readonly used: string | null
  readonly revoked: string | null
}

export type ExportTokensView = {
  readonly tokens: readonly ExportTokenLine[]
  /** Those that the reader may fetch. */
  readonly tables: readonly { readonly name: FlatTable; readonly about: string }[]
}

/** One's own tokens, and what can be fetched with them. */
export async function exportTokensView({ db, actor, today }: Reading): Promise<ExportTokensView | Refused> {
  const forbidden = refusalOf(theOffice.or(trustees), { actor, state: null, today })
  if (forbidden) return forbidden
  const person = personOf(actor)
  const rows =
    person === null
      ? []
      : await reading<ImpactTables>(db)
          .selectFrom('export_token')
          .where('person_id', '=', person)
          .select(['id', 'name', 'granted_at', 'revoked_at', 'used_on'])
          .orderBy('granted_at', 'desc')
          .execute()
  return {
    tokens: rows.map(({ id, name, granted_at, revoked_at, used_on }) => ({
      id,
      name,
      granted: longDate(dayOf(granted_at)),
      used: used_on && longDate(used_on),
      revoked: revoked_at && longDate(dayOf(revoked_at)),
    })),
    tables: Object.values(flatTables).flatMap(({ name, about, may }) =>
      may.allows({ actor, state: null, today }) ? [{ name, about }] : [],
    ),
  }
}
