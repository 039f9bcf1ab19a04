import { isRefused, refused } from '#kernel'
import { confirmFollowUp, followUpView, sayFollowUp } from '#reviews'
import { type FormState, filledForm } from '#ui'
import { type Filled, one, refusedScreen, screen, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { FollowUpScreen } from './follow-up-screen.tsx'
import { SayFollowUpScreen } from './say-follow-up-screen.tsx'

export function followUpRoutes(app: App) {
  app.get(paths.workspaceFollowUp.pattern, async (c) =>
    show(c, await asked(c), (view) => ({
      title: 'Since last time',
      breadcrumbs: workspaceCrumbs(view),
      body: <FollowUpScreen view={view} />,
    })),
  )
  app.get(paths.sayFollowUp.pattern, (c) => say(c, null))

  app.post(paths.sayFollowUp.pattern, (c) =>
    submit(c, sayFollowUp, {
      input: (form) => said(c, form),
      done: () => ({ to: paths.workspaceFollowUp({ review: reviewIn(c) }), told: 'That is said.' }),
      again: (state) => say(c, state),
    }),
  )

  app.post(paths.confirmFollowUp.pattern, (c) =>
    submit(c, confirmFollowUp, {
      input: (form) => said(c, form),
      done: () => ({ to: paths.workspaceFollowUp({ review: reviewIn(c) }), told: 'That is confirmed.' }),
      again: (state) => say(c, state),
    }),
  )
}

const asked = (c: Asked) => ofReview(c, (review) => followUpView(c.var.reading, review))

const said = (c: Asked, form: Filled) => ({
  review: reviewIn(c),
  evenBetterIf: c.req.param('evenBetterIf'),
  status: one(form, 'status'),
  note: one(form, 'note'),
})

async function say(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const known = view.evenBetterIfs.find(({ id }) => id === c.req.param('evenBetterIf'))
  if (!known) return refusedScreen(c, refused('not-found'))
  if (!view.maySay && !view.mayConfirm)
    return refusedScreen(c, refused('not-allowed', { claim: 'the host’s leaders, then the Lead Reviewer,' }))
  const status = (known.confirmed ?? known.said)?.status ?? ''
  const note = (view.mayConfirm ? known.confirmed : known.said)?.note ?? ''
  return screen(c, {
    title: 'What has become of it',
    back: { label: 'Back to all of them', href: paths.workspaceFollowUp({ review: view.review }) },
    ...withForm(state),
    body: <SayFollowUpScreen view={view} one={known} state={state ?? filledForm({ status, note })} />,
  })
}
