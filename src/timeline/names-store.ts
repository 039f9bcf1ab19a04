import { sql } from 'kysely'
import { type Reader, reading } from '#platform/database'
import type { Names } from './wording/say-fact.ts'

type Named = { readonly id: string; readonly name: string }

/** What the identifiers stand for, in one query whatever their kinds. A review is named after its host school. */
export async function namesOf(db: Reader, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map()
  const wanted = sql`any(${[...new Set(ids)]}::uuid[])`
  const answer = await sql<Named>`
    select id, name from person where id = ${wanted}
    union all select id, name from school where id = ${wanted}
    union all select id, name from trust where id = ${wanted}
    union all select id, name from hub where id = ${wanted}
    union all select id, title from training_session where id = ${wanted}
    union all select id, year from season where id = ${wanted}
    union all select review.id, coalesce(school.name, trust.name) from review
      left join school on school.id = review.school_id
      left join trust on trust.id = review.trust_id where review.id = ${wanted}
  `.execute(reading(db))
  return new Map(answer.rows.map(({ id, name }) => [id, name]))
}

/** Every identifier that a body names. */
export const idsIn = (body: unknown): string[] =>
  JSON.stringify(body)?.match(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g) ?? []
