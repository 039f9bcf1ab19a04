import { paperOfImpactReport, publishedReportView, publishedReportsView } from '#impact'
import { isRefused } from '#kernel'
import { pdfOf } from '#platform/pdf'
import { refusedScreen, screen, show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { download } from '../../download.ts'
import { england } from '../../england.ts'
import { paths } from '../../paths.ts'
import { drawWith } from './draw-picture.tsx'
import { keptReport } from './kept-report.tsx'
import { PublishedReportsScreen } from './published-reports-screen.tsx'

export function impactRoutes(app: App) {
  app.get(paths.publishedReports.pattern, async (c) =>
    screen(c, {
      title: 'Impact reports',
      body: <PublishedReportsScreen reports={await publishedReportsView(c.var.reading.db)} />,
    }),
  )
  app.get(paths.publishedReport.pattern, async (c) =>
    show(c, await keptReport(c, c.req.param('year')), ({ year, html }) => ({
      title: `Impact report ${year}`,
      description: `What the partnership did in ${year}, in figures that can be checked`,
      body: <div dangerouslySetInnerHTML={{ __html: html }} />,
    })),
  )
  app.get(paths.publishedReportPdf.pattern, async (c) => {
    const view = await publishedReportView(c.var.reading, c.req.param('year'))
    if (isRefused(view)) return refusedScreen(c, view)
    return download(c, {
      name: `Impact report ${view.year}`,
      kind: 'pdf',
      content: pdfOf(paperOfImpactReport(view, drawWith(england(c.var.services.config)))),
    })
  })
}
