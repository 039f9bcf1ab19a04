import { renderToStaticMarkup } from 'react-dom/server'
import { publishedReportView, reportEditionView } from '#impact'
import { type Refused, isRefused } from '#kernel'
import type { Asked } from '../../context.ts'
import { england } from '../../england.ts'
import { paths } from '../../paths.ts'
import { ReportScreen } from './report-screen.tsx'

type Kept = { readonly edition: string; readonly year: string; readonly html: string }

/** One rendering a year. Whatever changes of a report has another edition, so that nobody reads what is gone. */
const renderings = new Map<string, Kept>()

/** A published report as it is read today, set anew only when something of it has changed. */
export async function keptReport(c: Asked, slug: string): Promise<Kept | Refused> {
  const edition = await reportEditionView(c.var.reading, slug)
  const kept = renderings.get(slug)
  if (kept && kept.edition === edition) return kept
  const view = await publishedReportView(c.var.reading, slug)
  if (isRefused(view)) return view
  const html = renderToStaticMarkup(
    <ReportScreen
      view={view}
      england={england(c.var.services.config)}
      pdf={paths.publishedReportPdf({ year: slug })}
    />,
  )
  const set: Kept = { edition: edition ?? '', year: view.year, html }
  renderings.set(slug, set)
  return set
}
