import { pdfOf } from '#platform/pdf'
import { wordOf } from '#platform/word'
import { type ReadingAs, type ReportContent, paperOfReport } from '#reports'
import type { Asked } from '../context.ts'
import { download } from '../download.ts'
import { pageToKeep } from './page-to-keep.tsx'

export type FileKind = Exclude<ReadingAs, 'page'>

export const fileKind = (asked: string | undefined): FileKind | null =>
  asked === 'pdf' || asked === 'word' || asked === 'html' ? asked : null

/** A report to keep, as a PDF, a Word file or a page. */
export async function reportFile(c: Asked, content: ReportContent, kind: FileKind): Promise<Response> {
  const paper = paperOfReport(content)
  const name = paper.title
  c.header('X-Robots-Tag', 'noindex')
  switch (kind) {
    case 'pdf':
      return download(c, { name, kind: 'pdf', content: pdfOf(paper) })
    case 'word':
      return download(c, { name, kind: 'docx', content: await wordOf(paper) })
    case 'html':
      return download(c, { name, kind: 'html', content: pageToKeep(paper) })
  }
}
