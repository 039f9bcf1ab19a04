import * as Y from 'yjs'
import type { Prose } from '../document/prose.ts'
import { partIn } from './text-of-report.ts'
import { writeProse } from './write-prose.ts'

/** The change, as Yjs encodes it, after which a part of the text says `wanted`; the text itself stays as it is. */
export const changeToPart = (text: Y.Doc, part: string, wanted: Prose): string =>
  changeToParts(text, new Map([[part, wanted]]))

/** The same for several parts at once. */
export function changeToParts(text: Y.Doc, wanted: ReadonlyMap<string, Prose>): string {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(text))
  const before = Y.encodeStateVector(copy)
  copy.transact(() => {
    for (const [part, prose] of wanted) writeProse(partIn(copy, part), prose)
  })
  return Buffer.from(Y.encodeStateAsUpdate(copy, before)).toString('base64')
}
