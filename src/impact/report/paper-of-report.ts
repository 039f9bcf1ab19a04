import { type Block, type Paper, said } from '#platform/paper'
import { type ChapterChart, chapterCharts } from '../figures/chapter-charts.ts'
import { barsOf } from './bars-of-chart.ts'
import type { FigureTile } from '../figures/tile.ts'
import { type PartnersMap, cellsOfRegion, mapWords } from './partners-map.ts'
import type { ReportReadView } from './published-report-view.ts'
import type { ReportPart } from './report-content.ts'
import type { Voice } from './voice.ts'

const owner = 'Critical Friend'

/** What is drawn rather than set: the course of a figure, what became of what, and the map of partners. */
export type ReportPicture =
  | Exclude<ChapterChart, { readonly kind: 'bars' }>
  | { readonly kind: 'map'; readonly map: PartnersMap }

/** Draws a picture as an SVG that stands by itself. */
export type Draw = (picture: ReportPicture) => string

/** The report as a paper, for PDF: the same words, figures and pictures, each with its figures as a table beneath. */
export const paperOfImpactReport = (view: ReportReadView, draw: Draw): Paper => ({
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
      ...(part.kind === 'reach' ? mapBlocks(view.map, draw) : []),
      ...figureBlocks(part, draw),
      ...part.quotes.flatMap(quoteBlocks),
      ...part.stories.flatMap(storyBlocks),
    ]),
  ],
})

const figureBlocks = ({ chapters, without }: ReportPart, draw: Draw): Block[] => [
  ...chapters.flatMap((chapter): Block[] => [
    { kind: 'heading', level: 2, words: `${chapter.title}: the headlines` },
    ...chapterCharts(chapter).flatMap((chart) => chartBlocks(chart, draw)),
    tableOf(chapter.tiles),
  ]),
  ...(without.length > 0
    ? [{ kind: 'paragraph', line: said(`Not recorded: ${without.join('; ')}.`) } as const]
    : []),
]

function mapBlocks(map: PartnersMap, draw: Draw): Block[] {
  if (map.schools.length === 0) return []
  return [
    {
      kind: 'picture',
      title: 'Where partner schools and hubs are',
      alternative: `A map of England with a mark for each school and hub. ${mapWords(map)}`,
      svg: draw({ kind: 'map', map }),
      width: 0.62,
    },
    {
      kind: 'table',
      columns: ['Region', 'Schools', 'Pupils', 'Hubs'],
      rows: map.regions.map((one) => [one.region, ...cellsOfRegion(one)]),
    },
  ]
}

function chartBlocks(chart: ChapterChart, draw: Draw): Block[] {
  switch (chart.kind) {
    case 'bars':
      return [barsOf(chart)]
    case 'course':
      return [
        picture(chart, `a line chart. ${chart.summary} ${chart.target?.label ?? ''}`, draw),
        {
          kind: 'table',
          columns: ['Year', 'Figure'],
          rows: chart.points.map(({ label, shown }) => [label, shown]),
        },
      ]
    case 'flows':
      return [
        picture(chart, `a chart of flows. ${chart.summary}`, draw),
        {
          kind: 'table',
          columns: ['The year before', 'This year', 'Schools'],
          rows: chart.flows.map(({ from, to, shown }) => [from, to, shown]),
        },
      ]
  }
}

const picture = (
  chart: Exclude<ChapterChart, { readonly kind: 'bars' }>,
  words: string,
  draw: Draw,
): Block => ({
  kind: 'picture',
  title: chart.title,
  alternative: `${chart.title}, ${words.trim()}`,
  svg: draw(chart),
  width: 1,
})

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
