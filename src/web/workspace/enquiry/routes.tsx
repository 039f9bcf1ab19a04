import { isRefused, refused } from '#kernel'
import { LineId, dropLineOfEnquiry, enquiryView, setLineOfEnquiry } from '#reviews'
import { type FormState, blankForm, filledForm } from '#ui'
import { one, refusedScreen, screen, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { EnquiryScreen } from './enquiry-screen.tsx'
import { LineScreen } from './line-screen.tsx'

export function enquiryRoutes(app: App) {
  app.get(paths.workspaceEnquiry.pattern, (c) => enquiry(c, blankForm))
  app.get(paths.lineOfEnquiry.pattern, (c) => changeLine(c, null))

  app.post(paths.workspaceEnquiry.pattern, (c) =>
    submit(c, setLineOfEnquiry, {
      input: (form) => ({
        review: reviewIn(c),
        line: null,
        section: one(form, 'section'),
        question: one(form, 'question'),
      }),
      done: () => ({
        to: paths.workspaceEnquiry({ review: reviewIn(c) }),
        told: 'The line of enquiry stands.',
      }),
      again: (state) => enquiry(c, state),
    }),
  )

  app.post(paths.lineOfEnquiry.pattern, (c) =>
    submit(c, setLineOfEnquiry, {
      input: (form) => ({
        review: reviewIn(c),
        line: LineId.safeParse(c.req.param('line')).data ?? null,
        section: one(form, 'section'),
        question: one(form, 'question'),
      }),
      done: () => ({
        to: paths.workspaceEnquiry({ review: reviewIn(c) }),
        told: 'The line of enquiry is changed.',
      }),
      again: (state) => changeLine(c, state),
    }),
  )

  app.post(paths.dropLineOfEnquiry.pattern, (c) =>
    submit(c, dropLineOfEnquiry, {
      input: () => ({ review: reviewIn(c), line: c.req.param('line') }),
      done: () => ({
        to: paths.workspaceEnquiry({ review: reviewIn(c) }),
        told: 'The line of enquiry is dropped. Activities that came from it stay in the timetable.',
      }),
      again: (state) => enquiry(c, state),
    }),
  )
}

const asked = (c: Asked) => ofReview(c, (review) => enquiryView(c.var.reading, review))

const enquiry = async (c: Asked, state: FormState) =>
  show(c, await asked(c), (view) => ({
    title: 'Lines of enquiry',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: <EnquiryScreen view={view} state={state} />,
  }))

async function changeLine(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const line = view.lines.find(({ id }) => id === c.req.param('line'))
  if (!line) return refusedScreen(c, refused('not-found'))
  if (!view.mayChange)
    return refusedScreen(c, refused('not-allowed', { claim: 'its Lead Reviewer and the host’s leaders' }))
  const { section, question } = line
  return screen(c, {
    title: 'Change a line of enquiry',
    back: { label: 'Back to the lines of enquiry', href: paths.workspaceEnquiry({ review: view.review }) },
    ...withForm(state),
    body: <LineScreen view={view} line={line.id} state={state ?? filledForm({ section, question })} />,
  })
}
