import { isRefused, refused } from '#kernel'
import { comparisonView, myReportsView, openReport, reportDraftView, reportOf, reportView } from '#reports'
import { workspaceOf } from '#reviews'
import { ReviewId } from '#seasons'
import { refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { reportAsked } from '../report-asked.ts'
import { fileKind, reportFile } from '../report-file.ts'
import { BeginReportScreen, NoReportScreen } from './begin-report-screen.tsx'
import { ComparisonScreen } from './comparison-screen.tsx'
import { ReportScreen } from './report-screen.tsx'
import { ReportsScreen } from './reports-screen.tsx'

const crumbs = [{ label: 'Reports', href: paths.reports() }]

export function draftRoutes(app: App) {
  app.get(paths.reports.pattern, async (c) =>
    show(c, await myReportsView(c.var.reading), (view) => ({
      title: 'Reports',
      body: <ReportsScreen view={view} />,
    })),
  )

  beginRoutes(app)

  app.get(paths.report.pattern, async (c) => {
    const report = reportAsked(c)
    if (isRefused(report)) return refusedScreen(c, report)
    return show(c, await reportView(c.var.reading, report), (view) => ({
      title: view.title,
      breadcrumbs: crumbs,
      body: <ReportScreen view={view} />,
    }))
  })

  app.get(paths.compareReport.pattern, async (c) => {
    const report = reportAsked(c)
    if (isRefused(report)) return refusedScreen(c, report)
    const asked = (name: string) => Number(c.req.query(name)) || null
    const between = { before: asked('before'), after: asked('after') }
    return show(c, await comparisonView(c.var.reading, report, between), (view) => ({
      title: `What changed in the report on ${view.hostName}`,
      breadcrumbs: [...crumbs, { label: view.hostName, href: paths.report({ report }) }],
      body: <ComparisonScreen view={view} />,
    }))
  })

  app.get(paths.draftFile.pattern, async (c) => {
    const report = reportAsked(c)
    const kind = fileKind(c.req.param('kind'))
    if (isRefused(report) || kind === null) return refusedScreen(c, refused('not-found'))
    const content = await reportDraftView(c.var.reading, report)
    return isRefused(content) ? refusedScreen(c, content) : reportFile(c, content, kind)
  })
}

function beginRoutes(app: App) {
  app.get(paths.beginReport.pattern, async (c) => {
    const review = ReviewId.safeParse(c.req.param('review'))
    if (!review.success) return refusedScreen(c, refused('not-found'))
    const workspace = await workspaceOf(c.var.reading, review.data)
    if (isRefused(workspace)) return refusedScreen(c, workspace)
    const report = await reportOf(c.var.reading.db, review.data)
    if (report) return c.redirect(paths.report({ report }), 303)
    return screen(c, {
      title: 'Begin the report',
      breadcrumbs: crumbs,
      body:
        workspace.side === 'host' ? (
          <NoReportScreen review={review.data} />
        ) : (
          <BeginReportScreen review={review.data} />
        ),
    })
  })

  app.post(paths.beginReport.pattern, (c) =>
    submit(c, openReport, {
      input: () => ({ review: c.req.param('review') }),
      done: ([opened]) => ({ to: opened ? paths.report({ report: opened.body.report }) : paths.reports() }),
      again: ({ refusal }) =>
        screen(c, {
          title: 'Begin the report',
          status: 422,
          breadcrumbs: crumbs,
          body: <BeginReportScreen review={c.req.param('review') ?? ''} why={refusal?.words} />,
        }),
    }),
  )
}
