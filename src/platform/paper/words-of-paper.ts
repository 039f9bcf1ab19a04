import { type Block, type Entry, type Paper, wordsOfLine } from './paper.ts'

/** Everything that a reader of the paper reads, a line each, in order: what each rendering must say. */
export const wordsOfPaper = ({ title, blocks }: Paper): string[] => [title, ...blocks.flatMap(wordsOfBlock)]

export function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.words]
    case 'paragraph':
    case 'quote':
      return [wordsOfLine(block.line)]
    case 'list':
      return block.entries.flatMap(wordsOfEntry)
    case 'facts':
      return block.rows.flatMap(({ label, values }) => [label, ...values])
    case 'table':
      return [block.columns, ...block.rows].flat()
    case 'bars':
      return [block.title, ...block.bars.flatMap(({ label, shown }) => [label, shown])]
    case 'picture':
      return [block.title]
    case 'newPage':
      return []
  }
}

const wordsOfEntry = ({ line, within }: Entry): string[] => [
  wordsOfLine(line),
  ...within.flatMap(wordsOfEntry),
]
