import * as Y from 'yjs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesToWrite, proseFromLines } from '../document/written-lines.ts'
import type { Point, ProseBlock } from '../document/prose.ts'
import { proseIn } from './text-of-report.ts'
import { writeProse } from './write-prose.ts'

const finding = '0193f000-0000-7000-8000-000000000001'

const line = fc.stringMatching(/^[A-Za-zé🙂][a-zé ,🙂]{0,12}[a-z.]$/u).map((words) => [{ words }])

const point: fc.Arbitrary<Point> = fc.letrec<{ point: Point }>((tie) => ({
  point: fc.record({
    line,
    finding: fc.constantFrom(null, finding),
    within: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('point'), { maxLength: 3 })),
  }),
})).point

const points = fc.array(point, { minLength: 1, maxLength: 4 })

const block: fc.Arbitrary<ProseBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph', 'theme', 'quote'), line }),
  fc.record({ kind: fc.constant('bullets'), points }),
)

const isList = (one: ProseBlock | undefined): boolean => one !== undefined && 'points' in one

/** Lists that follow one another are one list in a plain box. */
const prose = fc
  .array(block, { maxLength: 5 })
  .map((blocks) => blocks.filter((one, at) => !(isList(one) && isList(blocks[at - 1]))))

const aText = (wanted: readonly ProseBlock[]) => {
  const text = new Y.Doc()
  writeProse(text.getXmlFragment('part'), wanted)
  return text
}

describe('writing in a part', () => {
  test('a part says what was last written in it, whatever it said before', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const text = aText(before)
        writeProse(text.getXmlFragment('part'), after)
        expect(proseIn(text.getXmlFragment('part'))).toEqual(after)
      }),
    )
  })

  test('a plain box gives back what it was given', () => {
    fc.assert(
      fc.property(prose, (written) => {
        expect(proseFromLines(linesToWrite(written, [finding]), [finding])).toEqual(written)
      }),
    )
  })

  test('a form that changes one point leaves what somebody wrote in another without a network', () => {
    const text = aText(proseFromLines('- Reading is taught well\n- Attendance has risen', []))
    const away = new Y.Doc()
    Y.applyUpdate(away, Y.encodeStateAsUpdate(text))
    writeProse(
      away.getXmlFragment('part'),
      proseFromLines('- Reading is taught very well\n- Attendance has risen', []),
    )
    writeProse(
      text.getXmlFragment('part'),
      proseFromLines('- Reading is taught well\n- Attendance has risen again', []),
    )
    Y.applyUpdate(text, Y.encodeStateAsUpdate(away))
    expect(linesToWrite(proseIn(text.getXmlFragment('part')), [])).toBe(
      '- Reading is taught very well\n- Attendance has risen again',
    )
  })
})
