import { pdfOf } from '#platform/pdf'
import { wordOf } from '#platform/word'
import { type ReadingAs, type ReportContent, paperOfReport } from '#reports'
import type { Asked } from '../context.ts'
import { download } from '../download.ts'

export type FileKind = Extract<ReadingAs, 'pdf' | 'word'>

export const fileKind = (asked: string | undefined): FileKind | null =>
  asked === 'pdf' || asked === 'word' ? asked : null

/** A report to keep, as a PDF or as a Word file. */
export async function reportFile(c: Asked, content: ReportContent, kind: FileKind): Promise<Response> {
  const paper = paperOfReport(content)
  c.header('X-Robots-Tag', 'noindex')
  return kind === 'pdf'
    ? download(c, { name: paper.title, kind: 'pdf', content: pdfOf(paper) })
    : download(c, { name: paper.title, kind: 'docx', content: await wordOf(paper) })
}
