import { sql } from 'kysely'
import { z } from 'zod'
import { type Reader, reading } from '#platform/database'
import type { SchoolId } from '../ids.ts'
import { Dataset } from './dataset.ts'
import { type Figures, england } from './figures.ts'
import type { PublishedTables } from './tables.ts'

/** What is published of one school in the newest year that has it, with England’s own figures of that year. */
export type PublishedOfSchool = {
  readonly dataset: Dataset
  readonly year: string
  readonly figures: Figures
  readonly england: Figures
}

const Row = z.object({
  dataset: Dataset,
  year: z.string(),
  figures: z.record(z.string(), z.union([z.number(), z.string()])),
  england: z.record(z.string(), z.union([z.number(), z.string()])).nullable(),
})

/** Under every URN that the school has had. */
export async function publishedOfSchool(db: Reader, school: SchoolId): Promise<PublishedOfSchool[]> {
  const { rows } = await sql`
    select distinct on (f.dataset) f.dataset, f.year, f.figures, whole.figures as england
    from school_urn
    join published_figures f on f.urn = school_urn.urn
    left join published_figures whole
      on whole.dataset = f.dataset and whole.year = f.year and whole.place = ${england}
    where school_urn.school_id = ${school}
    order by f.dataset, f.year desc, school_urn.held desc`.execute(reading<PublishedTables>(db))
  return rows.map((row) => {
    const read = Row.parse(row)
    return { ...read, england: read.england ?? {} }
  })
}
