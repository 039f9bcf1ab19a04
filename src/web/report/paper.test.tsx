import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type Block, type Entry, type Paper, wordsOfLine, wordsOfPaper } from '#platform/paper'
import { pdfOf } from '#platform/pdf'
import { wordOf } from '#platform/word'
import { paperOfReport } from '#reports'
import { aTrustReport } from '#reports/testing'
import { pageToKeep } from './page-to-keep.tsx'
import { PaperPart } from './paper-part.tsx'

const mischief = [
  '<script>alert(1)</script>',
  '#pagebreak() #eval("1") $x^2$ *not strong* _nor this_',
  '</w:t><w:br/> &amp; {{ }} = Heading',
  'Ça va — “quoted” … ½',
]

const paper = paperOfReport({
  ...aTrustReport,
  estimates: [{ label: 'Leadership at all levels', level: 'Leading' }],
  opening: mischief,
})

const pressed = (words: string): string => words.replaceAll(/\s+/g, '')
const words = wordsOfPaper(paper).map(pressed)

describe('one report, three ways to read it', () => {
  test('the PDF is tagged PDF/UA, and says every word in order', () => {
    const { file, lines } = thePdf()
    const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(/Tagged: +(\w+)/.exec(about)?.[1]).toBe('yes')
    expect(Buffer.from(pdfOf(paper)).toString('latin1')).toContain('pdfuaid:part')
    expect(lines.map(({ words }) => words).join('')).toBe(words.join(''))
  })

  test('the Word file says every word in order, in British English, with header rows', async () => {
    const { lines, xml, styles } = await wordLines(paper)
    expect(pressed(lines.map(({ words }) => words).join(''))).toBe(words.join(''))
    expect(styles).toContain('w:lang w:val="en-GB"')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  test('the page says every word in order, and nothing that was written becomes markup', () => {
    const html = renderToStaticMarkup(<PaperPart blocks={paper.blocks} />)
    expect(html).not.toContain('<script>')
    expect(pressed(textOf(html))).toBe(words.slice(1).join(''))
  })

  test('the page to keep says every word in order, and fetches and runs nothing', () => {
    const [, head = '', body = ''] = /<head>(.*)<\/head>(.*)$/s.exec(pageToKeep(paper)) ?? []
    expect(pressed(textOf(body))).toBe(words.join(''))
    expect(head).toContain('name="robots" content="noindex, nofollow"')
    expect(`${head}${body}`).not.toMatch(/<script|<link|<img|@import|url\(| src=| href=/)
  })

  test('all three keep the headings, themes, points and their nesting, in order', async () => {
    const outline = paper.blocks.flatMap(shapeOf)
    const html = renderToStaticMarkup(<PaperPart blocks={paper.blocks} />)
    const shaped = (line: Shaped) => line.shape !== ''
    expect(thePdf().lines.filter(shaped)).toEqual(outline)
    expect((await wordLines(paper)).lines.filter(shaped)).toEqual(outline)
    expect(htmlLines(html)).toEqual(outline)
    expect(outline.filter(({ shape }) => shape === 'point1')).toHaveLength(22)
  })

  test('names from beyond Latin stay whole in the PDF', () => {
    const names = 'Łódź, Žižek, αβ, Привет'
    const file = kept(
      'names.pdf',
      pdfOf({ title: 'T', owner: 'O', blocks: [{ kind: 'paragraph', line: [{ words: names }] }] }),
    )
    expect(pressed(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))).toContain(pressed(names))
  })

  test('a character that no typeface draws is a question mark in the PDF, which everybody can still open', () => {
    const odd: Paper = {
      title: 'T',
      owner: 'O',
      blocks: [{ kind: 'paragraph', line: [{ words: 'Well 🙂 done' }] }],
    }
    expect(pdfLines(kept('odd.pdf', pdfOf(odd))).map(({ words }) => words)).toEqual(['T', 'Well?done'])
  })
})

/** A line with what it is: `heading2`, `point1` for a point within another, or nothing. */
type Shaped = { readonly shape: string; readonly words: string }

const shaped = (shape: string, words: string): Shaped => ({ shape, words: pressed(words) })

function shapeOf(block: Block): Shaped[] {
  if (block.kind === 'heading') return [shaped(`heading${block.level}`, block.words)]
  return block.kind === 'list' ? block.entries.flatMap((entry) => points(entry, 0)) : []
}

const points = ({ line, within }: Entry, depth: number): Shaped[] => [
  shaped(`point${depth}`, wordsOfLine(line)),
  ...within.flatMap((entry) => points(entry, depth + 1)),
]

const folder = mkdtempSync(join(tmpdir(), 'paper-'))

function kept(name: string, bytes: Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

let made: { readonly file: string; readonly lines: Shaped[] } | null = null

function thePdf() {
  const file = join(folder, 'report.pdf')
  return (made ??= { file, lines: pdfLines(kept('report.pdf', pdfOf(paper))) })
}

/** The lines of a PDF as its tags tell them: the way of somebody who hears it. */
function pdfLines(file: string): Shaped[] {
  const told = execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines: { shape: string; words: string }[] = []
  const open: { depth: number; tag: string }[] = []
  for (const line of told.split('\n').filter((line) => line.trim() !== '')) {
    const depth = line.search(/\S/)
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const said = /^\s*"(.*)"$/.exec(line)?.[1]
    if (line.includes('/ListNumbering /None')) open.splice(-1, 1, { depth: depth - 3, tag: 'Facts' })
    const tag = /^\s*([A-Z][A-Za-z\d]*)\b/.exec(line)?.[1]
    if (said === undefined) {
      if (tag) open.push({ depth, tag })
      if (tag && !['Span', 'P', 'LBody', 'L', 'Lbl'].includes(tag))
        lines.push({ shape: shapeOfTag(open), words: '' })
      if (tag === 'P' && open.at(-2)?.tag === 'Document') lines.push({ shape: '', words: '' })
      continue
    }
    const isMark = open.some(({ tag }) => tag === 'Lbl') && /^(?:[•‣–]|\d+\.)$/.test(said)
    const last = lines.at(-1)
    if (last && !isMark) last.words += said
  }
  return lines.map(({ shape, words }) => shaped(shape, words)).filter(({ words }) => words !== '')
}

function shapeOfTag(open: readonly { readonly tag: string }[]): string {
  const tag = open.at(-1)?.tag ?? ''
  if (/^H\d$/.test(tag)) return `heading${tag.slice(1)}`
  return tag === 'LI' && open.at(-2)?.tag === 'L'
    ? `point${open.filter((one) => one.tag === 'L').length - 1}`
    : ''
}

async function wordLines(from: Paper) {
  const files = unzipSync(await wordOf(from))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => {
    const heading = /<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1]
    const depth = /<w:ilvl w:val="(\d)"/.exec(paragraph)?.[1]
    const shape = heading ? `heading${heading}` : depth ? `point${depth}` : ''
    return shaped(shape, textOf(paragraph))
  })
  return {
    xml,
    lines: lines.filter(({ words }) => words !== ''),
    styles: strFromU8(files['word/styles.xml'] ?? new Uint8Array()),
  }
}

function htmlLines(html: string): Shaped[] {
  let depth = -1
  const lines: { shape: string; words: string }[] = []
  for (const [, close, tag = '', said = ''] of html.matchAll(/<(\/?)([a-z]+\d?)[^>]*>([^<]*)/g)) {
    if (tag === 'ul' || tag === 'ol') depth += close ? -1 : 1
    const heading = /^h([2-5])$/.exec(tag)?.[1]
    if (!close && heading) lines.push({ shape: `heading${Number(heading) - 1}`, words: '' })
    if (!close && tag === 'li') lines.push({ shape: `point${depth}`, words: '' })
    if (!close && ['p', 'div', 'blockquote', 'dt', 'dd', 'th', 'td'].includes(tag))
      lines.push({ shape: '', words: '' })
    const last = lines.at(-1)
    if (last) last.words += said
  }
  return lines.filter(({ shape }) => shape !== '').map((line) => shaped(line.shape, unescaped(line.words)))
}

const textOf = (markup: string): string => unescaped(markup.replaceAll(/<[^>]+>/g, ''))

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
