import type { Framework, FrameworkPart, FrameworkSection } from '#frameworks'
import { isBlank, type Prose } from './prose.ts'
import type { ReportContent, ReportPart, ReportSection } from './report-content.ts'

export type Gathered = {
  readonly framework: Framework
  readonly host: string
  /** What stands on the cover, by the keys of the framework; what is not known is left out. */
  readonly front: ReadonlyMap<string, readonly string[]>
  readonly estimates: ReportContent['estimates']
  readonly prose: (section: string, part: string) => Prose
}

/** A report as its framework lays it out. Optional sections and parts that say nothing are left out. */
export function contentOfReport(gathered: Gathered): ReportContent {
  const { framework, host, estimates } = gathered
  return {
    title: framework.report.title.replaceAll('{host}', host),
    host,
    front: framework.report.front.flatMap(({ key, label }) => {
      const values = gathered.front.get(key) ?? []
      return values.length === 0 ? [] : [{ label, values: [...values] }]
    }),
    opening: framework.report.opening,
    estimates,
    sections: framework.sections
      .map((section) => written(section, gathered))
      .filter(isWanted)
      .map(({ key, title, parts }) => ({ key, title, parts })),
    closing: framework.report.closing,
    appendices: framework.report.appendices
      .map(({ key, title }) => ({ title, prose: [...gathered.prose(appendices, key)] }))
      .filter(({ prose }) => !isBlank(prose)),
  }
}

/** Appendices are written beside the sections, under a key that no section has. */
export const appendices = 'appendices'

type Written = ReportSection & { readonly optional: boolean }

const written = (section: FrameworkSection, gathered: Gathered): Written => ({
  key: section.key,
  title: section.title,
  optional: section.optional,
  parts: section.parts
    .map((part) => writtenPart(section, part, gathered))
    .filter(({ optional, prose }) => !(optional && isBlank(prose)))
    .map(({ key, heading, prose }) => ({ key, heading, prose })),
})

const writtenPart = (
  { key }: FrameworkSection,
  part: FrameworkPart,
  { prose }: Gathered,
): ReportPart & { readonly optional: boolean } => ({
  key: part.key,
  heading: part.heading,
  optional: part.optional,
  prose: [...prose(key, part.key)],
})

const isWanted = ({ optional, parts }: Written): boolean =>
  !optional || parts.some(({ prose }) => !isBlank(prose))
