import type { Fact } from '#kernel'
import {
  agreeAsTeam,
  approveReport,
  bringIn,
  askForChanges,
  confirmFacts,
  issueReport,
  readingQueueView,
  reopenReport,
  sendToHost,
  sendToReader,
  takeReading,
} from '#reports'
import { all, refusedScreen, screen, seeOther, show, submit } from '../../answer.tsx'
import type { AnyAct, App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { GateRefusedScreen } from './gate-refused-screen.tsx'
import { ReadingQueueScreen } from './reading-queue-screen.tsx'

const here = (c: Asked) => paths.report({ report: c.req.param('report') ?? '' })

export function gateRoutes(app: App) {
  const gate = <Input, State, F extends Fact>(name: string, act: AnyAct<Input, State, F>, told: string) =>
    app.post(paths.reportGate.pattern.replace(':gate', name), (c) => pass(c, act, told))

  gate(
    'teamAgreed',
    agreeAsTeam,
    'The team has agreed the report. Its text is closed, and this version is kept.',
  )
  gate('factCheck', sendToHost, 'Its host can check the facts now.')
  gate('factsConfirmed', confirmFacts, 'You have confirmed the facts. The report goes on to a QA reader.')
  gate('qaReading', sendToReader, 'The report waits for a QA reader.')
  gate('changesAsked', askForChanges, 'The report is back with its Lead Reviewer.')
  gate('approved', approveReport, 'The report is ready to issue.')
  gate('issued', issueReport, 'The report is issued, and belongs to its host.')
  gate('bringIn', bringIn, 'What is on record stands in the parts that were blank. Change it as you like.')
  gate('drafting', reopenReport, 'The report is open for writing again.')

  app.get(paths.readingQueue.pattern, async (c) =>
    show(c, await readingQueueView(c.var.reading), (view) => ({
      title: 'Reports to read',
      breadcrumbs: [{ label: 'Reports', href: paths.reports() }],
      body: <ReadingQueueScreen view={view} />,
    })),
  )

  app.post(paths.takeReading.pattern, (c) =>
    submit(c, takeReading, {
      input: () => ({ report: c.req.param('report') }),
      done: () => ({ to: paths.readReportThrough({ report: c.req.param('report') ?? '' }) }),
      again: ({ refusal }) => seeOther(c, paths.readingQueue(), refusal?.words),
    }),
  )
}

/** Passes a gate, or says what stands in its way. */
const pass = <Input, State, F extends Fact>(c: Asked, act: AnyAct<Input, State, F>, told: string) =>
  submit(c, act, {
    input: (filled) => ({ ...filled, checked: all(filled, 'checked'), report: c.req.param('report') }),
    done: () => ({ to: here(c), told }),
    again: (state) =>
      state.refusal === null
        ? refusedScreen(c, { outcome: 'refused', refusal: { code: 'not-found', words: '', fields: [] } })
        : screen(c, {
            title: 'The report cannot go on yet',
            status: 422,
            refusal: state.refusal,
            back: { label: 'Back to the report', href: here(c) },
            body: <GateRefusedScreen refusal={state.refusal} back={here(c)} />,
          }),
  })
