import { sql } from 'kysely'
import { z } from 'zod'
import { type Refused, longInstant, refusalOf, refused, theSystem } from '#kernel'
import { type Reader, type Reading, reading } from '#platform/database'
import { theOffice } from '../policy.ts'
import type { Complaint } from '../register/reading/complaint.ts'
import type { PublishedChange, PublishedCounts } from './compare-published.ts'
import { datasetWords, releaseWords } from './dataset.ts'
import { allOfEngland, england } from './figures.ts'
import { notGivenCode } from './not-given.ts'
import { overtaken } from './published-import-store.ts'
import type { PublishedImportId, PublishedImportState } from './published-import.ts'
import type { PublishedRoom } from './tables.ts'

export type PublishedChangeLine = {
  readonly place: string
  readonly name: string
  readonly says: readonly string[]
}

export type PublishedImportView = {
  readonly id: PublishedImportId
  readonly state: PublishedImportState
  readonly title: string
  readonly file: string
  readonly rows: number
  readonly planned: string
  readonly settled: string | null
  readonly notes: readonly string[]
  readonly counts: PublishedCounts
  readonly overtaken: boolean
  readonly mayAdopt: boolean
  readonly changes: readonly PublishedChangeLine[]
  readonly complaints: readonly Complaint[]
  readonly page: number
  readonly pages: number
}

export const PublishedImportQuestion = z.object({ page: z.coerce.number().int().min(1).catch(1) })
const pageSize = 50

/** One import of published figures: what it would change, or changed, and what it left out. */
export async function publishedImportView(
  { db, actor, today }: Reading,
  id: PublishedImportId,
  { page }: z.infer<typeof PublishedImportQuestion>,
): Promise<PublishedImportView | Refused> {
  const forbidden = refusalOf(theOffice.or(theSystem), { actor, state: null, today })
  if (forbidden) return forbidden
  const found = await reading<PublishedRoom>(db)
    .selectFrom('published_import as this')
    .where('this.id', '=', id)
    .selectAll('this')
    .select(overtaken.as('overtaken'))
    .executeTakeFirst()
  if (!found) return refused('not-found')
  const shown = found.changes.slice((page - 1) * pageSize, page * pageSize)
  const names = await namesOf(
    db,
    shown.map(({ place }) => place),
  )
  return {
    id: found.id,
    state: found.state,
    title: `${datasetWords[found.dataset]} ${found.year}, ${releaseWords[found.release].toLowerCase()}`,
    file: found.file,
    rows: found.rows,
    planned: longInstant(found.planned_at),
    settled: found.settled_at && longInstant(found.settled_at),
    notes: found.notes,
    counts: found.counts,
    overtaken: found.overtaken,
    mayAdopt: found.state === 'planned' && !found.overtaken,
    changes: shown.map((change) => lineOf(change, names)),
    complaints: found.complaints.slice(0, pageSize),
    page,
    pages: Math.max(1, Math.ceil(found.changes.length / pageSize)),
  }
}

const lineOf = (
  { place, isNew, changes }: PublishedChange,
  names: ReadonlyMap<string, string>,
): PublishedChangeLine => ({
  place,
  name: names.get(place) ?? placeWords(place),
  says: changes.map(({ measure, was, becomes }) =>
    isNew || was === null
      ? `${measure} ${figureWords(becomes)}`
      : `${measure} from ${figureWords(was)} to ${figureWords(becomes)}`,
  ),
})

const figureWords = (figure: number | string): string =>
  typeof figure === 'string' && notGivenCode(figure) ? `not given (${figure})` : String(figure)

function placeWords(place: string): string {
  if (place === england) return 'England, state-funded schools'
  if (place === allOfEngland) return 'England, all schools'
  if (place.startsWith('LA ')) return `Local authority ${place.slice(3)}`
  return place.startsWith('TRUST ') ? `Trust ${place.slice(6)}` : 'A school that the register does not know'
}

async function namesOf(db: Reader, places: readonly string[]): Promise<Map<string, string>> {
  const urns = places.filter((place) => /^\d+$/.test(place)).map(Number)
  if (urns.length === 0) return new Map()
  const rows = await reading<PublishedRoom>(db)
    .selectFrom('school_urn')
    .where('urn', '=', sql<number>`any(${urns}::int[])`)
    .select(['urn', 'name'])
    .execute()
  return new Map(rows.map(({ urn, name }) => [String(urn), name]))
}
