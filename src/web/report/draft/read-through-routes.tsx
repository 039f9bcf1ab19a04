import { type Fact, isRefused } from '#kernel'
import { answerRemark, askForCorrection, commentOnReport, readThroughView } from '#reports'
import type { FormState } from '#ui'
import { one, refusedScreen, show, submit } from '../../answer.tsx'
import type { AnyAct, App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { reportAsked } from '../report-asked.ts'
import { type Open, ReadThroughScreen } from './read-through-screen.tsx'

export function readThroughRoutes(app: App) {
  app.get(paths.readReportThrough.pattern, (c) => {
    const line = c.req.query('line')
    return readThrough(c, { part: c.req.query('part') ?? '', line: line ? Number(line) : null, state: null })
  })

  app.post(`${paths.remarkOnReport.pattern}/correction`, (c) => remark(c, askForCorrection))
  app.post(`${paths.remarkOnReport.pattern}/comment`, (c) => remark(c, commentOnReport))

  app.post(paths.answerReportRemark.pattern, (c) =>
    submit(c, answerRemark, {
      input: (filled) => ({
        report: c.req.param('report'),
        remark: c.req.param('remark'),
        answer: one(filled, `answer-${c.req.param('remark')}`),
        because: one(filled, `because-${c.req.param('remark')}`),
      }),
      done: () => ({ to: here(c), told: 'Your answer is kept.' }),
      again: (state) => readThrough(c, { part: '', line: null, state }),
    }),
  )
}

const here = (c: Asked) => paths.readReportThrough({ report: c.req.param('report') ?? '' })

const remark = async <Input, State, F extends Fact>(c: Asked, act: AnyAct<Input, State, F>) => {
  const part = c.req.query('part') ?? ''
  return submit(c, act, {
    input: (filled) => ({ ...filled, part, line: one(filled, 'line'), report: c.req.param('report') }),
    done: () => ({ to: here(c), told: 'It is kept beside the sentence.' }),
    again: (state) => readThrough(c, { part, line: Number(c.req.query('place')), state }),
  })
}

async function readThrough(c: Asked, open: Open & { readonly state: FormState | null }) {
  const report = reportAsked(c)
  if (isRefused(report)) return refusedScreen(c, report)
  return show(c, await readThroughView(c.var.reading, report), (view) => ({
    title: `The report on ${view.hostName}`,
    status: open.state ? 422 : 200,
    refusal: open.state?.refusal,
    breadcrumbs: [
      { label: 'Reports', href: paths.reports() },
      { label: view.hostName, href: paths.report({ report }) },
    ],
    body: <ReadThroughScreen view={view} open={open} />,
  }))
}
