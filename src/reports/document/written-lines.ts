import { type Point, type Prose, type ProseBlock, Words, plain } from './prose.ts'

/**
 * A part as lines in a plain box, for a browser without scripts: `## theme`, `- point`, two spaces before a point
 * within it, `1. numbered`, `> quote`, and `[3]` at a point's end for the third finding.
 */
export const linesToWrite = (prose: Prose, findings: readonly string[]): string =>
  prose.map((block) => writtenBlock(block, findings)).join('\n\n')

function writtenBlock(block: ProseBlock, findings: readonly string[]): string {
  switch (block.kind) {
    case 'theme':
      return `## ${plain(block.line)}`
    case 'quote':
      return `> ${plain(block.line)}`
    case 'paragraph':
      return plain(block.line)
    case 'bullets':
      return writtenPoints(block.points, { findings, indent: '', mark: () => '-' })
    case 'numbered':
      return writtenPoints(block.points, { findings, indent: '', mark: (place) => `${place + 1}.` })
  }
}

type Written = {
  readonly findings: readonly string[]
  readonly indent: string
  readonly mark: (place: number) => string
}

const writtenPoints = (points: readonly Point[], written: Written): string =>
  points
    .map(({ line, finding, within }, place) => {
      const number = finding === null ? 0 : written.findings.indexOf(finding) + 1
      const own = `${written.indent}${written.mark(place)} ${plain(line)}${number > 0 ? ` [${number}]` : ''}`
      if (within.length === 0) return own
      return `${own}\n${writtenPoints(within, { ...written, indent: `${written.indent}  `, mark: () => '-' })}`
    })
    .join('\n')

/** What somebody wrote in the box, as prose. Every line is kept, whatever it looks like. */
export function proseFromLines(text: string, findings: readonly string[]): ProseBlock[] {
  const blocks: ProseBlock[] = []
  let list: List | null = null
  for (const line of Words.parse(text).split(/\r?\n/)) {
    const point = /^( *)(-|\d+\.) +(\S.*)$/.exec(line)
    if (!point) {
      list = null
      if (line.trim() !== '') blocks.push(lineBlock(line.trim()))
      continue
    }
    const [, indent = '', mark = '-', words = ''] = point
    const kind = mark === '-' ? 'bullets' : 'numbered'
    if (list === null || (indent === '' && list.kind !== kind)) {
      list = { kind, levels: [[]] }
      blocks.push({ kind, points: list.levels[0] ?? [] })
    }
    list = { kind: list.kind, levels: withPoint(list.levels, depthOf(indent), pointFrom(words, findings)) }
  }
  return blocks
}

type Growing = Point & { readonly within: Point[] }
type List = { readonly kind: 'bullets' | 'numbered'; readonly levels: readonly Point[][] }

const depthOf = (indent: string): number => Math.floor(indent.length / 2)

/** Adds a point at its depth, or as deep as there is something to stand within. */
function withPoint(levels: readonly Point[][], depth: number, point: Growing): Point[][] {
  const kept = levels.slice(0, Math.min(depth, levels.length - 1) + 1)
  kept.at(-1)?.push(point)
  return [...kept, point.within]
}

function pointFrom(words: string, findings: readonly string[]): Growing {
  const [, before = '', number = ''] = /^(.*\S)\s*\[(\d+)\]$/.exec(words) ?? []
  const finding = findings[Number(number) - 1]
  return finding === undefined
    ? { line: [{ words: words.trim() }], finding: null, within: [] }
    : { line: [{ words: before }], finding, within: [] }
}

function lineBlock(line: string): ProseBlock {
  if (line.startsWith('## ')) return { kind: 'theme', line: [{ words: line.slice(3).trim() }] }
  if (line.startsWith('> ')) return { kind: 'quote', line: [{ words: line.slice(2).trim() }] }
  return { kind: 'paragraph', line: [{ words: line }] }
}
