import { type Reader, reading } from '#platform/database'
import { Framework } from './framework.ts'
import type { FrameworkCode } from './framework-code.ts'
import { shippedFramework } from './shipped.ts'
import type { FrameworkTables } from './tables.ts'

/** The framework that a review is pinned to. Throws when nobody knows it: a review is never pinned to a draft. */
export async function frameworkOf(db: Reader, code: FrameworkCode): Promise<Framework> {
  const found = shippedFramework(code) ?? (await madeFramework(db, code))
  if (!found) throw new Error(`No framework is called ${code}`)
  return found
}

async function madeFramework(db: Reader, code: FrameworkCode): Promise<Framework | null> {
  const row = await reading<FrameworkTables>(db)
    .selectFrom('framework')
    .where('code', '=', code)
    .select('content')
    .executeTakeFirst()
  return row ? Framework.parse(row.content) : null
}
