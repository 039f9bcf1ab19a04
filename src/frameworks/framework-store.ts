import { type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { Framework } from './framework.ts'
import type { FrameworkCode } from './framework-code.ts'
import { shippedFramework, shippedFrameworks } from './shipped.ts'
import type { FrameworkTables } from './tables.ts'

/** The framework that a review is pinned to. Throws when nobody knows it: a review is never pinned to a draft. */
export async function frameworkOf(db: Reader, code: FrameworkCode): Promise<Framework> {
  const found = await findFramework(db, code)
  if (!found) throw new Error(`No framework is called ${code}`)
  return found.content
}

/** A version as it stands: one that comes with the product is published from the start. */
export type FrameworkVersion = {
  readonly code: FrameworkCode
  readonly content: Framework
  readonly published: boolean
  readonly shipped: boolean
}

export async function findFramework(db: Reader, code: FrameworkCode): Promise<FrameworkVersion | null> {
  const shipped = shippedFramework(code)
  if (shipped) return { code, content: shipped, published: true, shipped: true }
  const row = await made(db).where('code', '=', code).executeTakeFirst()
  return row ? versionFrom(row) : null
}

/** The same, held until the transaction ends, so that two who change it at once both keep what they did. */
export async function findDraftToChange(
  tx: Transactor,
  code: FrameworkCode,
): Promise<FrameworkVersion | null> {
  await made(tx).where('code', '=', code).forUpdate().execute()
  return findFramework(tx, code)
}

/** Those that the office made, the last drafted first. */
export async function madeFrameworks(db: Reader): Promise<FrameworkVersion[]> {
  const rows = await made(db).orderBy('drafted_at', 'desc').orderBy('code').execute()
  return rows.map(versionFrom)
}

/** Those that reviews may be held with: of the office’s own the published, then those that come with the product. */
export async function publishedFrameworks(db: Reader): Promise<Framework[]> {
  const own = (await madeFrameworks(db)).filter(({ published }) => published)
  return [...own.map(({ content }) => content), ...shippedFrameworks]
}

const made = (db: Reader) =>
  reading<FrameworkTables>(db).selectFrom('framework').select(['code', 'content', 'published_at'])

type Row = Pick<FrameworkTables['framework'], 'code' | 'published_at'> & { readonly content: unknown }

const versionFrom = ({ code, content, published_at }: Row): FrameworkVersion => ({
  code,
  content: Framework.parse(content),
  published: published_at !== null,
  shipped: false,
})

type Drafted = {
  readonly framework: FrameworkCode
  /** Null: it began almost empty. */
  readonly from: FrameworkCode | null
  readonly content: Framework
}

export async function insertDraft(
  tx: Transactor,
  { framework, from, content }: Drafted,
  { at, by }: Occasion,
) {
  await writing<FrameworkTables>(tx)
    .insertInto('framework')
    .values({
      code: framework,
      content: JSON.stringify(content),
      copied_from: from,
      drafted_at: at,
      drafted_by: personOf(by),
    })
    .execute()
}

export async function updateDraft(tx: Transactor, { framework, content }: Omit<Drafted, 'from'>) {
  await writing<FrameworkTables>(tx)
    .updateTable('framework')
    .set({ content: JSON.stringify(content) })
    .where('code', '=', framework)
    .execute()
}

export async function publishDraft(tx: Transactor, framework: FrameworkCode, { at, by }: Occasion) {
  await writing<FrameworkTables>(tx)
    .updateTable('framework')
    .set({ published_at: at, published_by: personOf(by) })
    .where('code', '=', framework)
    .execute()
}

export async function deleteDraft(tx: Transactor, framework: FrameworkCode): Promise<void> {
  await writing<FrameworkTables>(tx).deleteFrom('framework').where('code', '=', framework).execute()
}
