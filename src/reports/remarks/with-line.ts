import { type Point, type Prose, type ProseBlock, plain } from '../document/prose.ts'

/** The prose with one line said in other words. */
export const withLine = (prose: Prose, line: string, instead: string): ProseBlock[] =>
  prose.map((block) =>
    'points' in block
      ? { ...block, points: block.points.map((point) => pointWith(point, line, instead)) }
      : { ...block, line: plain(block.line) === line ? [{ words: instead }] : block.line },
  )

const pointWith = (point: Point, line: string, instead: string): Point => ({
  ...point,
  line: plain(point.line) === line ? [{ words: instead }] : point.line,
  within: point.within.map((inner) => pointWith(inner, line, instead)),
})
