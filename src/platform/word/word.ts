import { Document, type FileChild, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Paper } from '#platform/paper'
import { numbering, wordBlock } from './word-block.ts'

const typeface = 'Arial'

/** The paper as a Word document in British English, with real headings, lists and header rows. */
export async function wordOf(paper: Paper): Promise<Uint8Array> {
  const children: FileChild[] = [
    new Paragraph({ text: paper.title, heading: 'Title' }),
    ...paper.blocks.flatMap(wordBlock),
  ]
  const document = new Document({
    title: paper.title,
    creator: paper.owner,
    styles,
    numbering: { config: [{ reference: numbering, levels: numbered }] },
    sections: [{ properties: {}, footers: { default: footer(paper.title) }, children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const halfPoints = (points: number) => points * 2
const twentieths = (points: number) => points * 20

const heading = (points: number) => ({
  run: { size: halfPoints(points), bold: true, color: '17324D', font: typeface },
  paragraph: { spacing: { before: twentieths(18), after: twentieths(6) }, keepNext: true },
})

const styles = {
  default: {
    document: {
      run: { font: typeface, size: halfPoints(12), language: { value: 'en-GB' } },
      paragraph: { spacing: { after: twentieths(8), line: 276 } },
    },
    title: heading(24),
    heading1: heading(18),
    heading2: heading(14),
    heading3: heading(12),
    heading4: heading(12),
  },
}

const numbered = [0, 1, 2].map((level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
}))

const footer = (title: string) =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun(`${title}, page `),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
