import * as Y from 'yjs'
import { type Point, type Prose, type ProseBlock, type ProseLine, plain } from '../document/prose.ts'
import { blocksOf, elementsOf, lineOf, pointsOf, proseIn } from './text-of-report.ts'

/**
 * Makes a part say `wanted` by the smallest changes: what stays the same is not touched, so that somebody who writes
 * in it at the same time, or without a network, loses nothing.
 */
export function writeProse(fragment: Y.XmlFragment, wanted: Prose): void {
  const before = proseIn(fragment)
  if (elementsOf(fragment).length !== before.length) return replaceAll(fragment, wanted)
  align({ parent: fragment, before, wanted, make: elementOf, mend: mendBlock })
}

function replaceAll(fragment: Y.XmlFragment, wanted: Prose) {
  fragment.delete(0, fragment.length)
  fragment.insert(0, wanted.map(elementOf))
}

type Alignment<Part> = {
  readonly parent: Y.XmlFragment
  readonly before: readonly Part[]
  readonly wanted: readonly Part[]
  readonly make: (part: Part) => Y.XmlElement
  /** Changes an element in place; false when it cannot. */
  readonly mend: (element: Y.XmlElement, part: Part) => boolean
}

function align<Part>({ parent, before, wanted, make, mend }: Alignment<Part>): void {
  const { start, removed, added } = changed(before.map(spoken), wanted.map(spoken))
  const replacing = wanted.slice(start, start + added)
  if (removed === added) {
    replacing.forEach((part, offset) => {
      const element = elementsOf(parent)[start + offset]
      if (element && mend(element, part)) return
      parent.delete(start + offset, 1)
      parent.insert(start + offset, [make(part)])
    })
    return
  }
  parent.delete(start, removed)
  parent.insert(start, replacing.map(make))
}

/** What is compared: the words and what they rest on, so that bold letters survive a form that cannot show them. */
const spoken = (part: unknown): string =>
  JSON.stringify(part, (name, value: unknown) => (name === 'line' ? plainLine(value) : value))

const plainLine = (line: unknown): string =>
  Array.isArray(line) ? line.map((run: { words: string }) => run.words).join('') : ''

/** Which stretch of a list differs from another’s. */
function changed<One>(before: ArrayLike<One>, wanted: ArrayLike<One>) {
  const shorter = Math.min(before.length, wanted.length)
  let start = 0
  while (start < shorter && before[start] === wanted[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === wanted[wanted.length - 1 - end])
    end += 1
  return { start, removed: before.length - start - end, added: wanted.length - start - end }
}

function mendBlock(element: Y.XmlElement, block: ProseBlock): boolean {
  const [before] = blocksOf(element)
  if (before?.kind !== block.kind) return false
  if (block.kind === 'bullets' || block.kind === 'numbered') {
    align({
      parent: element,
      before: pointsOf(element),
      wanted: block.points,
      make: listItemOf,
      mend: mendPoint,
    })
    return true
  }
  const lined = block.kind === 'quote' ? elementsOf(element)[0] : element
  return lined !== undefined && mendLine(lined, block.line)
}

function mendPoint(listItem: Y.XmlElement, { line, finding, within }: Point): boolean {
  const [paragraph, list, ...others] = elementsOf(listItem)
  if (!paragraph || others.length > 0 || !mendLine(paragraph, line)) return false
  if ((listItem.getAttribute('finding') || null) !== finding) setFinding(listItem, finding)
  if (!list) {
    if (within.length > 0) listItem.insert(listItem.length, [listOf('bulletList', within)])
    return true
  }
  if (within.length === 0) listItem.delete(1, 1)
  else align({ parent: list, before: pointsOf(list), wanted: within, make: listItemOf, mend: mendPoint })
  return true
}

function mendLine(element: Y.XmlElement, line: ProseLine): boolean {
  const [text, ...others] = element.toArray()
  if (others.length > 0 || (text !== undefined && !(text instanceof Y.XmlText))) return false
  const words = plain(line)
  if (text === undefined) {
    if (words !== '') element.insert(0, [textOf(line)])
    return true
  }
  const before = plain(lineOf(element))
  const { start, removed, added } = wholeLetters(before, changed(before, words))
  if (removed > 0) text.delete(start, removed)
  if (added > 0) text.insert(start, words.slice(start, start + added))
  return true
}

/** A letter of two UTF-16 units is changed as one: Yjs would spoil half of it. */
function wholeLetters(before: string, { start, removed, added }: ReturnType<typeof changed>) {
  const splits = (at: number) => /[\uDC00-\uDFFF]/.test(before.charAt(at))
  const earlier = splits(start) ? 1 : 0
  const later = splits(start + removed) ? 1 : 0
  return { start: start - earlier, removed: removed + earlier + later, added: added + earlier + later }
}

function elementOf(block: ProseBlock): Y.XmlElement {
  switch (block.kind) {
    case 'bullets':
      return listOf('bulletList', block.points)
    case 'numbered':
      return listOf('orderedList', block.points)
    case 'theme': {
      const heading = lined('heading', block.line)
      heading.setAttribute('level', '3')
      return heading
    }
    case 'quote':
      return holding('blockquote', [lined('paragraph', block.line)])
    case 'paragraph':
      return lined('paragraph', block.line)
  }
}

const listOf = (nodeName: string, points: readonly Point[]): Y.XmlElement =>
  holding(nodeName, points.map(listItemOf))

function listItemOf({ line, finding, within }: Point): Y.XmlElement {
  const inner = [lined('paragraph', line), ...(within.length > 0 ? [listOf('bulletList', within)] : [])]
  const made = holding('listItem', inner)
  if (finding !== null) setFinding(made, finding)
  return made
}

function setFinding(listItem: Y.XmlElement, finding: string | null) {
  if (finding === null) listItem.removeAttribute('finding')
  else listItem.setAttribute('finding', finding)
}

function holding(nodeName: string, inner: Y.XmlElement[]): Y.XmlElement {
  const element = new Y.XmlElement(nodeName)
  element.insert(0, inner)
  return element
}

function lined(nodeName: string, line: ProseLine): Y.XmlElement {
  const element = new Y.XmlElement(nodeName)
  if (plain(line) !== '') element.insert(0, [textOf(line)])
  return element
}

function textOf(line: ProseLine): Y.XmlText {
  const text = new Y.XmlText()
  let at = 0
  for (const { words, strong, emphasis } of line) {
    text.insert(at, words, { ...(strong ? { bold: {} } : {}), ...(emphasis ? { italic: {} } : {}) })
    at += words.length
  }
  return text
}
