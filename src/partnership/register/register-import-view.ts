import { sql } from 'kysely'
import { z } from 'zod'
import { type Refused, longInstant, refusalOf, refused, shortDate, theSystem } from '#kernel'
import { type Reading, reading } from '#platform/database'
import { theOffice } from '../policy.ts'
import type { PartnershipTables } from '../tables.ts'
import {
  type Difference,
  type DifferenceCounts,
  type DifferenceKind,
  differenceKindWords,
  differenceKinds,
} from './comparing/difference.ts'
import { type DifferenceLine, linesOf } from './difference-line.ts'
import type { Complaint } from './reading/complaint.ts'
import { type RegisterFileLine, fileLines } from './register-file-line.ts'
import { overtaken } from './register-import-store.ts'
import { type RegisterImportId, type RegisterImportState, changesNothing } from './register-import.ts'
import type { RegisterImportTables } from './tables.ts'

const firstFew = 5
const pageSize = 50

/** What part of an import is looked at: all of it in brief, or one kind of difference page by page. */
export const RegisterImportQuestion = z.object({
  show: z
    .enum([...differenceKinds, 'complaints'])
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).catch(1),
})
export type RegisterImportQuestion = z.infer<typeof RegisterImportQuestion>

export type DifferenceGroup = {
  readonly kind: DifferenceKind
  readonly title: string
  readonly count: number
  readonly lines: readonly DifferenceLine[]
}

export type RegisterImportView = {
  readonly id: RegisterImportId
  readonly state: RegisterImportState
  readonly asOf: string
  readonly planned: string
  readonly settled: string | null
  readonly files: readonly RegisterFileLine[]
  readonly changesNothing: boolean
  readonly overtaken: boolean
  readonly mayAdopt: boolean
  readonly unchanged: number
  readonly notMentioned: number
  /** The kinds that there are any of, each with its first lines or with the page asked for. */
  readonly groups: readonly DifferenceGroup[]
  readonly complaints: { readonly count: number; readonly rows: readonly Complaint[] }
  readonly show: RegisterImportQuestion['show']
  readonly page: number
  readonly pages: number
}

/** One import of the national register: what it would change, or changed, and what it left out. */
export async function registerImportView(
  { db, actor, today }: Reading,
  id: RegisterImportId,
  { show, page }: RegisterImportQuestion,
): Promise<RegisterImportView | Refused> {
  const forbidden = refusalOf(theOffice.or(theSystem), { actor, state: null, today })
  if (forbidden) return forbidden
  const found = await reading<RegisterImportTables & PartnershipTables>(db)
    .selectFrom('register_import as this')
    .where('this.id', '=', id)
    .select([
      'this.id',
      'this.state',
      'this.as_of',
      'this.planned_at',
      'this.settled_at',
      'this.files',
      'this.counts',
    ])
    .select([
      overtaken.as('overtaken'),
      differenceSlices(show, page).as('slices'),
      complaintSlice(show, page).as('complaints'),
      sql<number>`jsonb_array_length(complaints)`.as('complaintCount'),
    ])
    .executeTakeFirst()
  if (!found) return refused('not-found')
  const { counts, complaintCount } = found
  return {
    id: found.id,
    state: found.state,
    asOf: shortDate(found.as_of),
    planned: longInstant(found.planned_at),
    settled: found.settled_at && longInstant(found.settled_at),
    files: fileLines(found.files),
    changesNothing: changesNothing(counts),
    overtaken: found.state === 'planned' && found.overtaken,
    mayAdopt: found.state === 'planned' && !found.overtaken,
    unchanged: counts.unchanged,
    notMentioned: counts.notMentioned,
    groups: groupsOf(counts, found.slices),
    complaints: { count: complaintCount, rows: found.complaints },
    show,
    page,
    pages: pagesOf(show, { ...counts, complaints: complaintCount }),
  }
}

function groupsOf(counts: DifferenceCounts, slices: Difference): DifferenceGroup[] {
  const lines = linesOf(slices)
  return differenceKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ kind, title: differenceKindWords[kind], count: counts[kind], lines: lines[kind] }))
}

const pagesOf = (show: Asked, counts: Readonly<Record<NonNullable<Asked>, number>>): number =>
  show === null ? 1 : Math.max(1, Math.ceil(counts[show] / pageSize))

type Asked = RegisterImportQuestion['show']

function differenceSlices(show: Asked, page: number) {
  const pairs = differenceKinds.map((kind) => {
    const [first, count] = window(show, kind, page)
    return sql`${sql.lit(kind)}, (
      select coalesce(json_agg(one.value), '[]')
      from (select value from json_array_elements(difference -> ${sql.lit(kind)})
            limit ${count} offset ${first}) as one)`
  })
  return sql<Difference>`json_build_object(${sql.join(pairs)})`
}

function complaintSlice(show: Asked, page: number) {
  const [first, count] = window(show, 'complaints', page)
  return sql<readonly Complaint[]>`(
    select coalesce(json_agg(one.value), '[]')
    from (select value from jsonb_array_elements(complaints) limit ${count} offset ${first}) as one)`
}

/** The first few of each, or one page of what is asked for and nothing of the others. */
function window(show: Asked, part: NonNullable<Asked>, page: number): [first: number, count: number] {
  if (show === null) return [0, firstFew]
  return show === part ? [(page - 1) * pageSize, pageSize] : [0, 0]
}
