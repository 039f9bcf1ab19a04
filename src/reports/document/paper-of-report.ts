import { type Block, type Entry, type Paper, said } from '#platform/paper'
import { isBlank, plain, type Point, type Prose, type ProseBlock } from './prose.ts'
import type { ReportContent, ReportPart, ReportSection } from './report-content.ts'

type Level = 2 | 3 | 4

/** The report laid out to be read, whatever it is read on. */
export const paperOfReport = (report: ReportContent): Paper => ({
  title: report.title,
  owner: report.host,
  blocks: [
    { kind: 'facts', rows: report.front },
    ...report.opening.map((words): Block => ({ kind: 'paragraph', line: said(words) })),
    ...estimatesBox(report),
    ...report.sections.filter(saysSomething).flatMap(sectionBlocks),
    ...closingBlocks(report),
    ...report.appendices.flatMap(appendixBlocks),
  ],
})

function estimatesBox({ estimates }: ReportContent): Block[] {
  if (estimates.length === 0) return []
  return [
    { kind: 'heading', level: 1, words: 'Peer evaluation estimates' },
    {
      kind: 'table',
      columns: ['What the estimate is of', 'Estimate'],
      rows: estimates.map(({ label, level }) => [label, level]),
    },
  ]
}

/** A section that nobody had anything to write under is left out, as a part is. */
const saysSomething = ({ parts }: ReportSection): boolean => parts.some(({ prose }) => !isBlank(prose))

const sectionBlocks = ({ title, parts }: ReportSection, index: number): Block[] => [
  { kind: 'heading', level: 1, words: `${index + 1}. ${title}` },
  ...parts.filter(({ prose }) => !isBlank(prose)).flatMap(partBlocks),
]

function partBlocks({ heading, prose }: ReportPart): Block[] {
  if (heading === null) return proseBlocks(prose, 2)
  return [{ kind: 'heading', level: 2, words: heading }, ...proseBlocks(prose, 3)]
}

const closingBlocks = ({ closing }: ReportContent): Block[] =>
  closing === null
    ? []
    : [
        { kind: 'heading', level: 1, words: closing.heading },
        ...closing.paragraphs.map((words): Block => ({ kind: 'paragraph', line: said(words) })),
      ]

const appendixBlocks = ({ title, prose }: ReportContent['appendices'][number], index: number): Block[] => [
  { kind: 'newPage' },
  { kind: 'heading', level: 1, words: `Appendix ${index + 1}: ${title}` },
  ...proseBlocks(prose, 2),
]

export const proseBlocks = (prose: Prose, themes: Level): Block[] =>
  prose.flatMap((block) => proseBlock(block, themes))

function proseBlock(block: ProseBlock, themes: Level): Block[] {
  switch (block.kind) {
    case 'theme':
      return plain(block.line).trim() === ''
        ? []
        : [{ kind: 'heading', level: themes, words: plain(block.line) }]
    case 'paragraph':
    case 'quote':
      return plain(block.line).trim() === '' ? [] : [{ kind: block.kind, line: block.line }]
    case 'bullets':
      return list(block.points, false)
    case 'numbered':
      return list(block.points, true)
  }
}

const list = (points: readonly Point[], ordered: boolean): Block[] =>
  points.length === 0 ? [] : [{ kind: 'list', ordered, entries: points.map(entry) }]

const entry = ({ line, within }: Point): Entry => ({ line, within: within.map(entry) })
