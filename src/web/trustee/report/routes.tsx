import {
  ImpactReportId,
  draftReport,
  publishReport,
  reopenReport,
  reportBuilderView,
  reportPreviewView,
  reportsView,
  signOffReport,
  takeUpVersion,
} from '#impact'
import { refused } from '#kernel'
import { type FormState, blankForm } from '#ui'
import { one, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { england } from '../../england.ts'
import { paths } from '../../paths.ts'
import { ReportScreen } from '../../public/impact/report-screen.tsx'
import { ReportBuilderScreen } from './report-builder-screen.tsx'
import { ReportsScreen } from './reports-screen.tsx'
import { sectionRoutes } from './section-routes.tsx'

export function reportRoutes(app: App) {
  app.get(paths.impactReports.pattern, (c) => reports(c, blankForm))
  app.post(paths.impactReports.pattern, (c) =>
    submit(c, draftReport, {
      input: (filled) => ({ year: one(filled, 'year') }),
      done: ([fact]) => ({
        to: fact ? paths.impactReport({ report: fact.body.report }) : paths.impactReports(),
        told: `The report of ${fact?.body.year} is begun.`,
      }),
      again: (state) => reports(c, state),
    }),
  )
  app.get(paths.impactReport.pattern, (c) => builder(c, blankForm))
  app.get(paths.impactReportPreview.pattern, preview)
  app.post(paths.impactReportVersion.pattern, (c) =>
    submit(c, takeUpVersion, step(c, 'The report stands on the latest version now.')),
  )
  app.post(paths.impactReportSignOff.pattern, (c) =>
    submit(c, signOffReport, step(c, 'You have signed off the report.')),
  )
  app.post(paths.impactReportPublish.pattern, (c) =>
    submit(c, publishReport, step(c, 'The report is published. Everybody can read it.')),
  )
  app.post(paths.impactReportReopen.pattern, (c) =>
    submit(c, reopenReport, step(c, 'The report is a draft again, and nobody else can read it.')),
  )
  sectionRoutes(app, builder)
}

const step = (c: Asked, told: string) => ({
  input: () => ({ report: c.req.param('report') }),
  done: () => ({ to: c.req.path.replace(/\/[^/]+$/, ''), told }),
  again: (state: FormState) => builder(c, state),
})

const reports = async (c: Asked, state: FormState) =>
  show(c, await reportsView(c.var.reading), (view) => ({
    title: 'Impact reports',
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <ReportsScreen view={view} state={state} />,
  }))

async function builder(c: Asked, state: FormState) {
  const id = ImpactReportId.safeParse(c.req.param('report'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  return show(c, await reportBuilderView(c.var.reading, id.data), (view) => ({
    title: `Impact report ${view.year}`,
    breadcrumbs: [{ label: 'Impact reports', href: paths.impactReports() }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <ReportBuilderScreen view={view} state={state} />,
  }))
}

async function preview(c: Asked) {
  const id = ImpactReportId.safeParse(c.req.param('report'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  return show(c, await reportPreviewView(c.var.reading, id.data), (view) => ({
    title: `Impact report ${view.year}`,
    breadcrumbs: [
      { label: 'Impact reports', href: paths.impactReports() },
      { label: view.year, href: paths.impactReport({ report: view.id }) },
    ],
    body: <ReportScreen view={view} england={england(c.var.services.config)} pdf={null} />,
  }))
}
