import { linesOf } from '../document/prose.ts'
import type { ReportContent } from '../document/report-content.ts'

export type LineChange = { readonly change: 'same' | 'added' | 'removed'; readonly line: string }

export type PartChange = {
  readonly section: string
  readonly title: string
  readonly heading: string | null
  readonly lines: readonly LineChange[]
}

/** What changed between two versions, part by part; parts in which nothing did are left out. */
export function compareVersions(before: ReportContent, after: ReportContent): PartChange[] {
  return partsOf(after, before).flatMap(({ section, title, key, heading }) => {
    const lines = changesOf(linesIn(before, section, key), linesIn(after, section, key))
    return lines.every(({ change }) => change === 'same') ? [] : [{ section, title, heading, lines }]
  })
}

/** The parts of both, those that only the earlier has at the end. */
function partsOf(...reports: readonly ReportContent[]) {
  const parts = reports.flatMap(({ sections }) =>
    sections.flatMap(({ key: section, title, parts }) =>
      parts.map(({ key, heading }) => ({ section, title, key, heading })),
    ),
  )
  return parts.filter(
    (part, at) => parts.findIndex(({ section, key }) => section === part.section && key === part.key) === at,
  )
}

const linesIn = ({ sections }: ReportContent, section: string, part: string): string[] =>
  linesOf(sections.find(({ key }) => key === section)?.parts.find(({ key }) => key === part)?.prose ?? [])

/** The longest lines in common stay; what is between them goes or comes. */
export function changesOf(before: readonly string[], after: readonly string[]): LineChange[] {
  const common = commonLengths(before, after)
  const lines: LineChange[] = []
  let [one, other] = [0, 0]
  while (one < before.length || other < after.length) {
    const [old, fresh] = [before[one], after[other]]
    if (old !== undefined && old === fresh) {
      lines.push({ change: 'same', line: old })
      one += 1
      other += 1
    } else if (
      old !== undefined &&
      (fresh === undefined || at(common, one + 1, other) >= at(common, one, other + 1))
    ) {
      lines.push({ change: 'removed', line: old })
      one += 1
    } else {
      lines.push({ change: 'added', line: fresh ?? '' })
      other += 1
    }
  }
  return lines
}

const at = (lengths: readonly (readonly number[])[], row: number, column: number): number =>
  lengths[row]?.[column] ?? 0

function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = lengths[one]
      if (!row) continue
      row[other] =
        before[one] === after[other]
          ? 1 + at(lengths, one + 1, other + 1)
          : Math.max(at(lengths, one + 1, other), at(lengths, one, other + 1))
    }
  return lengths
}
