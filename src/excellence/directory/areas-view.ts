import { sql } from 'kysely'
import { type Day, type Refused, refusalOf } from '#kernel'
import { partners, theOffice } from '#partnership'
import type { Reader, Reading } from '#platform/database'
import { Topic, topicWords, topics } from '#practitioners'
import { type Category, categories, categoryWords } from '../category.ts'
import type { AreasQuestion } from './areas-question.ts'
import { type ListedArea, asListed, listedFrom, listedOn } from './listed-store.ts'

const pageSize = 20

export type AreasView = {
  readonly question: AreasQuestion
  readonly areas: readonly ListedArea[]
  readonly total: number
  readonly pages: number
  readonly regions: readonly string[]
  readonly mayKeep: boolean
}

/** The directory: what partner schools do so well that others come to see it. For partners alone. */
export async function areasView(
  { db, actor, today }: Reading,
  question: AreasQuestion,
): Promise<AreasView | Refused> {
  const asking = { actor, state: null, today }
  const forbidden = refusalOf(partners, asking)
  if (forbidden) return forbidden
  const [rows, { total }, regions] = await Promise.all([
    asListed(matching(db, question, today))
      .limit(pageSize)
      .offset((question.page - 1) * pageSize)
      .execute(),
    matching(db, question, today)
      .select(sql<number>`count(*)::int`.as('total'))
      .executeTakeFirstOrThrow(),
    listedOn(db, today).select('school.region').distinct().orderBy('school.region').execute(),
  ])
  return {
    question,
    areas: rows.map(listedFrom),
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    regions: regions.flatMap(({ region }) => region ?? []),
    mayKeep: theOffice.allows(asking),
  }
}

function matching(db: Reader, { q, category, theme, phase, region }: AreasQuestion, today: Day) {
  let found = listedOn(db, today)
  if (category) found = found.where('area.category', '=', category)
  if (theme) found = found.where(sql<boolean>`${theme} = any(area.themes)`)
  if (phase) found = found.where('area.phase', '=', phase)
  if (region) found = found.where('school.region', '=', region)
  for (const word of (q ?? '').split(/\s+/).filter(Boolean)) found = found.where(speaksOf(word))
  return found
}

/** Every word must stand somewhere: in what is written, or in the names of its category and its themes. */
function speaksOf(word: string) {
  const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const named = (words: string) => words.toLowerCase().includes(word.toLowerCase())
  const ofCategory: Category[] = categories.filter((category) => named(categoryWords[category]))
  const ofThemes: Topic[] = topics.filter((topic) => named(topicWords[topic]))
  return sql<boolean>`(area.title ilike ${pattern} or area.what_was_done ilike ${pattern}
    or area.impact ilike ${pattern} or school.name ilike ${pattern}
    or area.category = any(${ofCategory}::text[]) or area.themes && ${ofThemes}::text[])`
}
