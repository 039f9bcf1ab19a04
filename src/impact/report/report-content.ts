import type { Day } from '#kernel'
import type { Row } from '../metric.ts'
import { type ChapterOfFigures } from '../figures/figures-view.ts'
import { type PartnersMap, mapOfPartners } from './partners-map.ts'
import { type ReportSection, reportTemplate } from './template.ts'
import { type Voice, consentOn } from './voice.ts'

export type ReportWords = { readonly label: string | null; readonly paragraphs: readonly string[] }

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

export type ReportContent = { readonly parts: readonly ReportPart[]; readonly map: PartnersMap }

type Made = {
  readonly chapters: readonly ChapterOfFigures[]
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly voices: readonly Voice[]
  readonly schools: readonly Row[]
  readonly hubs: readonly Row[]
  readonly today: Day
}

/** The report as it reads on a day: sections in their order, those that say nothing left out. Pure. */
export function reportContent({ chapters, words, voices, today, ...rows }: Made): ReportContent {
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
  return { parts: parts.filter(saysSomething), map: mapOfPartners(rows.schools, rows.hubs) }
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
