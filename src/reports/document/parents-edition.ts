import { type Point, type ProseBlock, type ProseLine, plain } from './prose.ts'
import type { ReportContent } from './report-content.ts'

const someone = 'a member of staff'
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+)?/g
const reachable = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+44|\b0)(?:[\s-]?\d){9,10}\b/g

/** The report for parents: no names of people, no addresses, no biographies. `names` are those whom the record knows. */
export function parentsEdition(report: ReportContent, names: readonly string[]): ReportContent {
  const known = [...names].sort((one, other) => other.length - one.length)
  const unnamed = (words: string): string =>
    known
      .reduce((left, name) => left.replaceAll(name, someone), words)
      .replaceAll(titled, someone)
      .replaceAll(reachable, 'through the school’s office')
  const line = (from: ProseLine): ProseLine => {
    const words = plain(from)
    return unnamed(words) === words ? from : [{ words: unnamed(words) }]
  }
  const point = (from: Point): Point => ({ ...from, line: line(from.line), within: from.within.map(point) })
  const block = (from: ProseBlock): ProseBlock =>
    'points' in from ? { ...from, points: from.points.map(point) } : { ...from, line: line(from.line) }
  return {
    ...report,
    front: report.front
      .filter(({ values }) => values.every((value) => unnamed(value) === value))
      .filter(({ label }) => label !== 'Appendices'),
    sections: report.sections.map((section) => ({
      ...section,
      parts: section.parts
        .filter(({ key }) => key !== 'contact')
        .map((part) => ({ ...part, prose: part.prose.map(block) })),
    })),
    appendices: [],
  }
}
