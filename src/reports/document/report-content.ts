import { z } from 'zod'
import { ProseBlock, Words } from './prose.ts'

const ReportPart = z.object({ key: z.string(), heading: Words.nullable(), prose: z.array(ProseBlock) })
export type ReportPart = z.infer<typeof ReportPart>

const ReportSection = z.object({ key: z.string(), title: Words, parts: z.array(ReportPart) })
export type ReportSection = z.infer<typeof ReportSection>

/** A whole report as it is read: the cover, the estimates that its school wants in writing, what was found. */
export const ReportContent = z.object({
  title: Words,
  host: Words,
  front: z.array(z.object({ label: Words, values: z.array(Words) })),
  opening: z.array(Words),
  estimates: z.array(z.object({ label: Words, level: Words })),
  sections: z.array(ReportSection),
  closing: z.object({ heading: Words, paragraphs: z.array(Words) }).nullable(),
  appendices: z.array(z.object({ title: Words, prose: z.array(ProseBlock) })),
})
export type ReportContent = z.infer<typeof ReportContent>
