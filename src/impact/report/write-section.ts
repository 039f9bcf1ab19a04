import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type SectionWritten, sectionWritten } from '../facts.ts'
import { ImpactReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findReport, writeWords } from './report-store.ts'
import type { ImpactReport } from './report.ts'
import { type ReportSection, sectionOf } from './template.ts'

const Input = z.object({
  report: ImpactReportId,
  section: z.string(),
  words: z.record(z.string(), z.string().trim().max(20_000, 'Use at most 20,000 characters')),
})
type Input = z.infer<typeof Input>
type State = { readonly report: ImpactReport; readonly section: ReportSection }

/** Writes the words of one section, whole. */
export const writeSection = act<Transactor, Input, State, SectionWritten>({
  name: 'impact.writeSection',
  input: Input,
  load: async (tx, { report, section }) => {
    const found = await findReport(tx, report)
    const known = sectionOf(section)
    return found && known ? { report: found, section: known } : null
  },
  may: theOffice,
  decide,
  apply: (tx, { body }) => writeWords(tx, body),
})

export function decide({ report, section }: State, { words }: Input): Decision<SectionWritten> {
  if (report.state === 'published') return refused('report-published')
  const said = section.blocks.flatMap(({ block }) => (words[block] ? [[block, words[block]]] : []))
  return happened(sectionWritten({ report: report.id, section: section.id, words: Object.fromEntries(said) }))
}
