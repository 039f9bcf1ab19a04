import * as Y from 'yjs'
import { type Point, type Prose, type ProseBlock, type ProseLine, Words } from '../document/prose.ts'

/** A part’s text within the one document that everybody writes in, as Tiptap keeps it (y-tiptap’s node names). */
export const partIn = (text: Y.Doc, part: string): Y.XmlFragment => text.getXmlFragment(part)

/** Where a part stands in the document: `leadership.strengths`. */
export const partKey = (section: string, part: string): string => `${section}.${part}`

/** What is written in a part. What no report knows is read as its words. */
export const proseIn = (fragment: Y.XmlFragment | Y.XmlElement): Prose =>
  elementsOf(fragment).flatMap(blocksOf)

export const elementsOf = (parent: Y.XmlFragment): Y.XmlElement[] =>
  parent.toArray().filter((child) => child instanceof Y.XmlElement)

export function blocksOf(element: Y.XmlElement): Prose {
  switch (element.nodeName) {
    case 'bulletList':
      return [{ kind: 'bullets', points: pointsOf(element) }]
    case 'orderedList':
      return [{ kind: 'numbered', points: pointsOf(element) }]
    case 'heading':
      return [{ kind: 'theme', line: lineOf(element) }]
    case 'blockquote':
      return elementsOf(element).map((inner): ProseBlock => ({ kind: 'quote', line: lineOf(inner) }))
    default:
      return [{ kind: 'paragraph', line: lineOf(element) }]
  }
}

export const pointsOf = (list: Y.XmlElement): Point[] => elementsOf(list).map(pointOf)

export function pointOf(listItem: Y.XmlElement): Point {
  const inner = elementsOf(listItem)
  const lines = inner.filter(({ nodeName }) => !nodeName.endsWith('List')).map(lineOf)
  const lists = inner.filter(({ nodeName }) => nodeName.endsWith('List'))
  return {
    line: lines.flatMap((line, index) => (index === 0 ? line : [{ words: ' ' }, ...line])),
    finding: listItem.getAttribute('finding') || null,
    within: lists.flatMap(pointsOf),
  }
}

export function lineOf(element: Y.XmlElement): ProseLine {
  return element.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return runsOf(child)
    return child instanceof Y.XmlElement ? lineOf(child) : []
  })
}

type Stretch = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> }

function runsOf(text: Y.XmlText): ProseLine {
  const stretches: Stretch[] = text.toDelta()
  return stretches.flatMap(({ insert, attributes = {} }) =>
    typeof insert === 'string'
      ? [
          {
            words: Words.parse(insert),
            ...('bold' in attributes ? { strong: true } : {}),
            ...('italic' in attributes ? { emphasis: true } : {}),
          },
        ]
      : [],
  )
}
