import { type Block, type Paper, said } from '#platform/paper'
import { chapterCharts } from '../figures/chapter-charts.ts'
import { barsOf } from './bars-of-chart.ts'
import type { FigureTile } from '../figures/tile.ts'
import type { ReportReadView } from './published-report-view.ts'
import type { ReportPart } from './report-content.ts'
import type { Voice } from './voice.ts'

const owner = 'Critical Friend'

/** The report as a paper, for PDF: the same words and figures, each chart with its figures as a table beneath. */
export const paperOfImpactReport = (view: ReportReadView): Paper => ({
  title: `Impact report ${view.year}`,
  owner,
  blocks: [
    { kind: 'paragraph', line: said(`Figures as frozen on ${view.frozen}, version ${view.version}.`) },
    ...view.parts.flatMap((part) => [
      { kind: 'heading', level: 1, words: part.title } as const,
      ...part.words.flatMap(({ label, paragraphs }): Block[] => [
        ...(label ? [{ kind: 'heading', level: 2, words: label } as const] : []),
        ...paragraphs.map((paragraph) => ({ kind: 'paragraph', line: said(paragraph) }) as const),
      ]),
      ...figureBlocks(part),
      ...part.quotes.flatMap(quoteBlocks),
      ...part.stories.flatMap(storyBlocks),
    ]),
  ],
})

const figureBlocks = ({ chapters, without }: ReportPart): Block[] => [
  ...chapters.flatMap(({ chapter, title, tiles }): Block[] => [
    { kind: 'heading', level: 2, words: `${title}: the headlines` },
    ...chapterCharts({ chapter, title, tiles }).map(barsOf),
    tableOf(tiles),
  ]),
  ...(without.length > 0
    ? [{ kind: 'paragraph', line: said(`Not recorded: ${without.join('; ')}.`) } as const]
    : []),
]

type Column = readonly [heading: string, cell: (tile: FigureTile) => string]

/** A column of which nothing is known is left out. */
function tableOf(tiles: readonly FigureTile[]): Block {
  const columns: readonly Column[] = [
    ['Figure', ({ title }) => title],
    ['In the year', shownWith],
    ['Beside it', besideWords],
    ['Of', ({ n }) => n ?? ''],
  ]
  const told = columns.filter(([, cell]) => tiles.some((tile) => cell(tile) !== ''))
  return {
    kind: 'table',
    columns: told.map(([heading]) => heading),
    rows: tiles.map((tile) => told.map(([, cell]) => cell(tile))),
  }
}

const shownWith = ({ shown, status }: FigureTile): string => (status ? `${shown} (${status})` : shown)
const besideWords = ({ england, before }: FigureTile): string =>
  [england, before].filter((words) => words !== null).join('. ')

const whose = ({ name, role, organisation, place }: Voice): string =>
  [name, role, organisation, place].filter((words) => words !== null).join(', ')

const quoteBlocks = (voice: Voice): Block[] => [
  { kind: 'quote', line: said(`“${voice.words}”`) },
  { kind: 'paragraph', line: [{ words: whose(voice), emphasis: true }] },
]

const storyBlocks = (voice: Voice): Block[] => [
  { kind: 'heading', level: 2, words: `Partner story: ${voice.title ?? voice.organisation}` },
  { kind: 'paragraph', line: [{ words: whose(voice), emphasis: true }] },
  ...voice.words
    .split(/\n\s*\n/)
    .map((paragraph) => ({ kind: 'paragraph', line: said(paragraph.trim()) }) as const),
]
