import { type ExaminedArea, examinedIn } from '#excellence'
import { perform } from '#kernel'
import { fillParts } from '#reports'
import type { ReviewId } from '#seasons'
import { bySystem, worldOf } from '../product.ts'
import type { Followed } from './follow.ts'

const accredited = { accredited: 'Yes', notYet: 'Not yet' } as const

/** A report opens with what the school nominated, in its own words; whether it is accredited follows from its team. */
export async function describeArea({ product, body: { review } }: Followed<{ readonly review: ReviewId }>) {
  const areas = await examinedIn(product.database.reader, review)
  if (areas.length === 0) return
  const said = (tell: (area: ExaminedArea) => string | null) => areas.flatMap((area) => tell(area) ?? [])
  const parts = [
    { key: 'title', words: said(({ title }) => title) },
    { key: 'accredited', words: said(accreditedWords(areas.length)), instead: instead(areas) },
    { key: 'story', words: said(({ whatWasDone }) => whatWasDone) },
    { key: 'impact', words: said(({ impact }) => impact) },
    { key: 'contact', words: [...new Set(said(contactWords))] },
  ]
  const input = {
    review,
    parts: parts
      .filter(({ words }) => words.length > 0)
      .map(({ key, words, instead: before = [] }) => ({
        part: `areaOfExcellence.${key}`,
        text: words.join('\n\n'),
        instead: before,
      })),
  }
  await perform(await worldOf(product), fillParts, { by: bySystem, input })
}

/** One area needs no name beside what became of it. */
const accreditedWords =
  (many: number) =>
  ({ title, outcome }: ExaminedArea): string | null => {
    if (outcome === null || outcome === 'withdrawn') return null
    return many === 1 ? accredited[outcome] : `${title}: ${accredited[outcome].toLowerCase()}`
  }

/** What the same areas came to before: the last of them to be decided changes the line. */
const instead = (areas: readonly ExaminedArea[]): string[] =>
  areas.map((left) =>
    areas
      .filter((area) => area !== left)
      .flatMap((area) => accreditedWords(areas.length)(area) ?? [])
      .join('\n\n'),
  )

const contactWords = ({ contact, contactEmail }: ExaminedArea): string | null =>
  contact && [contact, contactEmail].filter(Boolean).join(', ')
