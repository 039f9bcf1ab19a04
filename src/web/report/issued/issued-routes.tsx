import type { MiddlewareHandler } from 'hono'
import { isRefused, refused } from '#kernel'
import {
  type IssuedReportView,
  type ReadingAs,
  issuedReportView,
  keepReading,
  sharedReportView,
} from '#reports'
import { refusedScreen, screen } from '../../answer.tsx'
import type { App, Asked, Env } from '../../context.ts'
import { paths } from '../../paths.ts'
import { reportAsked } from '../report-asked.ts'
import { fileKind, reportFile } from '../report-file.ts'
import { IssuedScreen } from './issued-screen.tsx'
import { LinkEndedScreen } from './link-ended-screen.tsx'

export function issuedRoutes(app: App) {
  app.use(paths.issuedReport.pattern, unlisted)
  app.use(`${paths.sharedReport.pattern}/*`, unlisted)

  app.get(paths.issuedReport.pattern, async (c) => {
    const report = reportAsked(c)
    const view = isRefused(report) ? report : await issuedReportView(c.var.reading, report)
    if (isRefused(view)) return refusedScreen(c, view)
    await kept(c, view, 'page')
    const file = (kind: string) => paths.issuedFile({ report: view.report, kind })
    return page(c, view, {
      file,
      sharing: view.mayShare ? paths.reportSharing({ report: view.report }) : null,
      signedIn: true,
    })
  })

  app.get(paths.issuedFile.pattern, async (c) => {
    const report = reportAsked(c)
    const kind = fileKind(c.req.param('kind'))
    if (kind === null) return refusedScreen(c, refused('not-found'))
    const view = isRefused(report) ? report : await issuedReportView(c.var.reading, report)
    if (isRefused(view)) return refusedScreen(c, view)
    await kept(c, view, kind)
    return reportFile(c, view.content, kind)
  })

  app.get(paths.sharedReport.pattern, async (c) => {
    const secret = c.req.param('secret') ?? ''
    const view = await sharedReportView(c.var.reading, secret)
    if (isRefused(view)) return ended(c)
    await kept(c, view, 'page')
    return page(c, view, {
      file: (kind) => paths.sharedFile({ secret, kind }),
      sharing: null,
      signedIn: false,
    })
  })

  app.get(paths.sharedFile.pattern, async (c) => {
    const view = await sharedReportView(c.var.reading, c.req.param('secret') ?? '')
    const kind = fileKind(c.req.param('kind'))
    if (isRefused(view) || kind === null) return ended(c)
    await kept(c, view, kind)
    return reportFile(c, view.content, kind)
  })
}

/** No search engine lists a report. */
const unlisted: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  c.header('X-Robots-Tag', 'noindex, nofollow, noarchive')
}

const kept = (c: Asked, view: IssuedReportView, as: ReadingAs) =>
  keepReading(c.var.world, { by: c.var.actor, view, as })

type Ways = {
  readonly file: (kind: string) => string
  readonly sharing: string | null
  /** Whoever has signed in has come from a list. */
  readonly signedIn: boolean
}

const page = (c: Asked, view: IssuedReportView, { signedIn, ...ways }: Ways) =>
  screen(c, {
    title: view.content.title,
    ...(signedIn ? { breadcrumbs: [{ label: 'Reports', href: paths.reports() }] } : {}),
    body: <IssuedScreen view={view} {...ways} />,
  })

const ended = (c: Asked) =>
  screen(c, { title: 'This link no longer works', status: 404, body: <LinkEndedScreen /> })
