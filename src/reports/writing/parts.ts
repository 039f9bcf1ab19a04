import type { Framework, PartKind } from '#frameworks'
import { appendices } from '../document/content-of-report.ts'
import { partKey } from './text-of-report.ts'

/** A place in the report where somebody writes. */
export type WritingPart = {
  readonly part: string
  readonly section: string
  readonly title: string
  readonly heading: string | null
  readonly holds: PartKind
  readonly themes: readonly string[]
}

/** Every place in the report where somebody writes, in its order; appendices last. */
export function partsOfReport({ sections, report }: Framework): WritingPart[] {
  return [
    ...sections.flatMap((section) =>
      section.parts.map(({ key, heading, holds, themes }) => ({
        part: partKey(section.key, key),
        section: section.key,
        title: section.title,
        heading,
        holds,
        themes,
      })),
    ),
    ...report.appendices.map(({ key, title }) => ({
      part: partKey(appendices, key),
      section: appendices,
      title,
      heading: null,
      holds: 'prose' as const,
      themes: [],
    })),
  ]
}

export const hasPart = (framework: Framework, part: string): boolean =>
  partsOfReport(framework).some((one) => one.part === part)
