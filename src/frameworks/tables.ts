import type { ColumnType } from 'kysely'
import type { Instant, PersonId } from '#kernel'
import type { FrameworkCode } from './framework-code.ts'

/** Frameworks that the office has made; those that come with the product are files. */
export type FrameworkTables = {
  framework: {
    code: FrameworkCode
    content: ColumnType<unknown, string, string>
    copied_from: string | null
    drafted_at: Instant
    drafted_by: PersonId | null
    published_at: Instant | null
    published_by: PersonId | null
  }
}
