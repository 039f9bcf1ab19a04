import type { Day } from '#kernel'
import type { Cell, Row } from '../metric.ts'
import { type ChapterOfFigures } from '../figures/figures-view.ts'
import { type ReportSection, reportTemplate } from './template.ts'
import { type Voice, consentOn } from './voice.ts'

export type ReportWords = { readonly label: string | null; readonly paragraphs: readonly string[] }

/** Where a hub is, in the middle of its schools. */
export type HubPlace = {
  readonly name: string
  readonly region: string | null
  readonly schools: number
  readonly lat: number
  readonly lon: number
}

export type ReportPart = {
  readonly id: string
  readonly title: string
  readonly kind: ReportSection['kind']
  readonly words: readonly ReportWords[]
  /** Chapters with their recorded figures. */
  readonly chapters: readonly ChapterOfFigures[]
  /** Titles of figures that are not recorded. */
  readonly without: readonly string[]
  readonly quotes: readonly Voice[]
  readonly stories: readonly Voice[]
}

export type ReportContent = { readonly parts: readonly ReportPart[]; readonly hubs: readonly HubPlace[] }

type Made = {
  readonly chapters: readonly ChapterOfFigures[]
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly voices: readonly Voice[]
  readonly hubs: readonly Row[]
  readonly today: Day
}

/** The report as it reads on a day: sections in their order, those that say nothing left out. Pure. */
export function reportContent({ chapters, words, voices, hubs, today }: Made): ReportContent {
  const shown = voices.filter((voice) => consentOn(voice, today) === 'given')
  const parts = reportTemplate.map((section): ReportPart => {
    const own = chapters.filter(({ chapter }) => section.chapters.includes(chapter))
    return {
      id: section.id,
      title: section.title,
      kind: section.kind,
      words: wordsOf(section, words.get(section.id) ?? new Map()),
      chapters: own.map(recorded).filter(({ tiles }) => tiles.length > 0),
      without: own.flatMap(({ tiles }) =>
        tiles.flatMap(({ title, value }) => (value === null ? [title] : [])),
      ),
      quotes: shown.filter((voice) => voice.section === section.id && voice.kind === 'quote'),
      stories: shown.filter((voice) => voice.section === section.id && voice.kind === 'story'),
    }
  })
  return { parts: parts.filter(saysSomething), hubs: hubs.flatMap(placeOf) }
}

const recorded = (chapter: ChapterOfFigures): ChapterOfFigures => ({
  ...chapter,
  tiles: chapter.tiles.filter(({ value }) => value !== null),
})

const saysSomething = ({ words, chapters, quotes, stories }: ReportPart): boolean =>
  words.length + chapters.length + quotes.length + stories.length > 0

function wordsOf({ blocks, kind }: ReportSection, said: ReadonlyMap<string, string>): ReportWords[] {
  return blocks.flatMap(({ block, label }) => {
    const text = said.get(block)
    if (!text) return []
    return [{ label: kind === 'programme' ? label : null, paragraphs: paragraphsOf(text) }]
  })
}

/** A blank line begins a new paragraph. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)

function placeOf(row: Row): HubPlace[] {
  const [lat, lon, schools] = [numberOf(row['lat']), numberOf(row['lon']), numberOf(row['schools'])]
  const { label, region } = row
  if (lat === null || lon === null || typeof label !== 'string') return []
  return [
    { name: label, region: typeof region === 'string' ? region : null, schools: schools ?? 0, lat, lon },
  ]
}
