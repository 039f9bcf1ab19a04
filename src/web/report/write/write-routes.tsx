import { isRefused } from '#kernel'
import { giveSection, savePart, writingView } from '#reports'
import { one, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { reportAsked } from '../report-asked.ts'
import { boxOf } from './part-form.tsx'
import type { Refusing } from './refusing.ts'
import { WriteScreen } from './write-screen.tsx'

export function writeRoutes(app: App) {
  app.get(paths.writeReport.pattern, (c) => writing(c, null))

  app.post(paths.saveReportPart.pattern, (c) => {
    const part = c.req.param('part') ?? ''
    return submit(c, savePart, {
      input: (filled) => ({
        report: c.req.param('report'),
        part,
        text: one(filled, boxOf(part)),
        before: one(filled, 'before'),
      }),
      done: () => ({ to: `${here(c)}#${part.replaceAll('.', '-')}`, told: 'Your words are in the report.' }),
      again: (state) => writing(c, { part, state }),
    })
  })

  app.post(paths.reportOwner.pattern, (c) =>
    submit(c, giveSection, {
      input: (filled) => ({
        report: c.req.param('report'),
        section: c.req.param('section'),
        person: one(filled, `person-${c.req.param('section')}`),
      }),
      done: () => ({ to: here(c), told: 'They see that section through.' }),
      again: (state) => writing(c, { part: '', state }),
    }),
  )
}

const here = (c: Asked) => paths.writeReport({ report: c.req.param('report') ?? '' })

async function writing(c: Asked, refusing: Refusing | null) {
  const report = reportAsked(c)
  if (isRefused(report)) return refusedScreen(c, report)
  const { actor } = c.var
  return show(c, await writingView(c.var.reading, report), (view) => ({
    title: `Write the report on ${view.hostName}`,
    status: refusing ? 422 : 200,
    refusal: refusing?.state.refusal,
    breadcrumbs: [
      { label: 'Reports', href: paths.reports() },
      { label: view.hostName, href: paths.report({ report }) },
    ],
    body: <WriteScreen view={view} refusing={refusing} name={actor.kind === 'person' ? actor.name : ''} />,
  }))
}
