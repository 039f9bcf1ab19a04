import { type ExaminedArea, examinedIn } from '#excellence'
import { frameworkOf } from '#frameworks'
import { isRefused, perform, today } from '#kernel'
import { fillParts } from '#reports'
import type { ReviewId } from '#seasons'
import { bySystem, worldOf } from '../product.ts'
import { type ToldReview, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

const accredited = { accredited: 'Yes', notYet: 'Not yet' } as const

type OfReview = Followed<{ readonly review: ReviewId }>

/** A report opens with what the school nominated, in its own words; whether it is accredited follows from its team. */
export async function describeArea(followed: OfReview) {
  const { product, body } = followed
  const { review } = body
  const told = await toldReview(product.database.reader, review, today(await product.clockNow()))
  const section = told && (await sectionOfAreas(product, told))
  if (told === null || section === null) return
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
        part: `${section}.${key}`,
        text: words.join('\n\n'),
        instead: before,
      })),
  }
  const filled = await perform(await worldOf(product), fillParts, { by: bySystem, input })
  if (isRefused(filled) && filled.refusal.code === 'not-open-for-writing') await sayStays(followed, told)
}

/** The section of the framework that areas stand in, whatever its title; of a kind of review without one, none. */
async function sectionOfAreas(
  { database }: OfReview['product'],
  { framework }: ToldReview,
): Promise<string | null> {
  const { sections } = await frameworkOf(database.reader, framework)
  return sections.find(({ holds }) => holds === 'areaOfExcellence')?.key ?? null
}

/** What the team has agreed is not changed behind it: its Lead Reviewer is told what the report does not say. */
const sayStays = ({ product, fact, at, body: { review } }: OfReview, { hostName, team }: ToldReview) =>
  tell(product, {
    people: team.filter(
      ({ role, state }) => role === 'lead' && (state === 'accepted' || state === 'attended'),
    ),
    kind: 'report',
    words: `An Area of Excellence of ${hostName} was decided after the report was agreed, so the report does not say so. Open it for writing again to bring it up to date.`,
    about: { kind: 'review', id: review },
    fact,
    at,
  })

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
