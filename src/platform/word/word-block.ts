import {
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  convertInchesToTwip,
} from 'docx'
import { type Block, type Entry, type Labelled, type Line, said } from '#platform/paper'

export const numbering = 'numbered'

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

/** `place`: where the block stands in its paper, so that each numbered list counts from one. */
export function wordBlock(block: Block, place: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runs(said(block.words)) })]
    case 'paragraph':
      return [new Paragraph({ children: runs(block.line) })]
    case 'quote':
      return [new Paragraph({ children: runs(block.line), indent: { left: convertInchesToTwip(0.5) } })]
    case 'list':
      return entries(block.entries, { ordered: block.ordered, instance: place, level: 0 })
    case 'facts':
      return [factsTable(block.rows), new Paragraph({})]
    case 'table':
      return [headedTable(block.columns, block.rows), new Paragraph({})]
    case 'bars':
      return [
        new Paragraph({ children: runs([{ words: block.title, strong: true }]) }),
        ...block.bars.map(
          ({ label, shown }) => new Paragraph({ children: runs(said(`${label}: ${shown}`)) }),
        ),
      ]
    case 'picture':
      return [
        new Paragraph({ children: runs([{ words: block.title, strong: true }]) }),
        new Paragraph({ children: runs(said(block.alternative)) }),
      ]
    case 'newPage':
      return [new Paragraph({ pageBreakBefore: true })]
  }
}

const runs = (line: Line): TextRun[] =>
  line.map(
    ({ words, strong, emphasis }) =>
      new TextRun({ text: words, bold: strong === true, italics: emphasis === true }),
  )

type Place = { readonly ordered: boolean; readonly instance: number; readonly level: number }

const entries = (from: readonly Entry[], place: Place): FileChild[] =>
  from.flatMap(({ line, within }) => [
    new Paragraph({ children: runs(line), ...mark(place) }),
    ...entries(within, { ...place, ordered: false, level: place.level + 1 }),
  ])

const mark = ({ ordered, instance, level }: Place) =>
  ordered ? { numbering: { reference: numbering, level, instance } } : { bullet: { level } }

const whole = { size: 100, type: WidthType.PERCENTAGE }

const factsTable = (rows: readonly Labelled[]) =>
  new Table({
    width: whole,
    columnWidths: [3200, 5826],
    rows: rows.map(
      ({ label, values }) =>
        new TableRow({
          children: [cell([label], { strong: true }), cell(values.length > 0 ? values : [''])],
        }),
    ),
  })

const headedTable = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  new Table({
    width: whole,
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((words) => cell([words], { strong: true })) }),
      ...rows.map((row) => new TableRow({ children: row.map((words) => cell([words])) })),
    ],
  })

const cell = (lines: readonly string[], { strong }: { readonly strong: boolean } = { strong: false }) =>
  new TableCell({
    children: lines.map((words) => new Paragraph({ children: runs([{ words, strong }]) })),
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
  })
