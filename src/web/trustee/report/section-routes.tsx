import { ImpactReportId, addVoice, reportTemplate, sectionView, withdrawVoice, writeSection } from '#impact'
import { refused } from '#kernel'
import { type FormState, blankForm, dateAnswer, filledForm } from '#ui'
import { one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { SectionScreen } from './section-screen.tsx'
import { VoiceScreen } from './voice-screen.tsx'

type Builder = (c: Asked, state: FormState) => Promise<Response>

/** Writing a section, and adding and withdrawing somebody’s words. */
export function sectionRoutes(app: App, builder: Builder) {
  app.get(paths.impactReportSection.pattern, (c) => section(c, null))
  app.post(paths.impactReportSection.pattern, (c) =>
    submit(c, writeSection, {
      input: (filled) => ({
        report: c.req.param('report'),
        section: c.req.param('section'),
        words: Object.fromEntries(
          reportTemplate
            .filter(({ id }) => id === c.req.param('section'))
            .flatMap(({ blocks }) => blocks.map(({ block }) => [block, one(filled, block)])),
        ),
      }),
      done: () => ({
        to: paths.impactReport({ report: c.req.param('report') ?? '' }),
        told: 'The section is written.',
      }),
      again: (state) => section(c, state),
    }),
  )
  app.get(paths.impactReportVoices.pattern, (c) => voice(c, blankForm))
  app.post(paths.impactReportVoices.pattern, (c) =>
    submit(c, addVoice, {
      input: (filled) => ({
        ...filled,
        report: c.req.param('report'),
        consentOn: dateAnswer(filled, 'consentOn'),
        consentUntil: dateAnswer(filled, 'consentUntil'),
      }),
      done: ([fact]) => ({
        to: paths.impactReport({ report: c.req.param('report') ?? '' }),
        told: `The words of ${fact?.body.name} are added.`,
      }),
      again: (state) => voice(c, state),
    }),
  )
  app.post(paths.withdrawVoice.pattern, (c) =>
    submit(c, withdrawVoice, {
      input: (filled) => ({ voice: c.req.param('voice'), why: one(filled, 'why') }),
      done: () => ({
        to: paths.impactReport({ report: c.req.param('report') }),
        told: 'The consent is withdrawn. The words are gone from the report.',
      }),
      again: (state) => builder(c, state),
    }),
  )
}

const reportIn = (c: Asked) => ImpactReportId.safeParse(c.req.param('report'))

async function section(c: Asked, state: FormState | null) {
  const id = reportIn(c)
  if (!id.success) return refusedScreen(c, refused('not-found'))
  return show(c, await sectionView(c.var.reading, id.data, c.req.param('section') ?? ''), (view) => ({
    title: view.section.title,
    breadcrumbs: [
      { label: 'Impact reports', href: paths.impactReports() },
      { label: view.year, href: paths.impactReport({ report: view.report }) },
    ],
    status: state?.refusal ? 422 : 200,
    refusal: state?.refusal,
    body: <SectionScreen view={view} state={state ?? filledForm(view.words)} />,
  }))
}

async function voice(c: Asked, state: FormState) {
  const id = reportIn(c)
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const view = await sectionView(c.var.reading, id.data, reportTemplate[0]?.id ?? '')
  if ('refusal' in view) return refusedScreen(c, view)
  return screen(c, {
    title: 'Add a quote or a story',
    breadcrumbs: [
      { label: 'Impact reports', href: paths.impactReports() },
      { label: view.year, href: paths.impactReport({ report: view.report }) },
    ],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <VoiceScreen report={view.report} state={state} />,
  })
}
