import { isRefused, newSecret } from '#kernel'
import { endShare, shareByLink, shareWithTrust, sharingView } from '#reports'
import { type FormState, blankForm, dateAnswer } from '#ui'
import { refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { reportAsked } from '../report-asked.ts'
import { SharingScreen } from './sharing-screen.tsx'

export function sharingRoutes(app: App) {
  app.get(paths.reportSharing.pattern, (c) => sharing(c, { state: blankForm }))

  app.post(paths.shareReportByLink.pattern, (c) => {
    const secret = newSecret()
    const link = `${c.var.services.config.origin}${paths.sharedReport({ secret })}`
    return submit(c, shareByLink, {
      input: (filled) => ({
        ...filled,
        secret,
        expires: dateAnswer(filled, 'expires'),
        report: c.req.param('report'),
      }),
      done: () => ({ to: here(c), told: `The link is ready. Copy it now, it is shown once: ${link}` }),
      again: (state) => sharing(c, { state }),
    })
  })

  app.post(paths.shareReportWithTrust.pattern, (c) =>
    submit(c, shareWithTrust, {
      input: () => ({ report: c.req.param('report') }),
      done: () => ({ to: here(c), told: 'Leaders of your trust can read the report now.' }),
      again: (state) => sharing(c, { state }),
    }),
  )

  app.post(paths.endReportShare.pattern, (c) =>
    submit(c, endShare, {
      input: () => ({ report: c.req.param('report'), share: c.req.param('share') }),
      done: () => ({ to: here(c), told: 'That way to read the report is closed.' }),
      again: (state) => sharing(c, { state }),
    }),
  )
}

const here = (c: Asked) => paths.reportSharing({ report: c.req.param('report') ?? '' })

async function sharing(c: Asked, { state }: { readonly state: FormState }) {
  const report = reportAsked(c)
  if (isRefused(report)) return refusedScreen(c, report)
  return show(c, await sharingView(c.var.reading, report), (view) => ({
    title: 'Who can read the report',
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    breadcrumbs: [
      { label: 'Reports', href: paths.reports() },
      { label: view.hostName, href: paths.issuedReport({ report }) },
    ],
    body: <SharingScreen view={view} state={state} />,
  }))
}
