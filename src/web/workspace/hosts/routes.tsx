import { hostLeadersView, nameHostLeader, standDownHostLeader } from '#reviews'
import { type FormState, blankForm } from '#ui'
import { one, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { HostLeadersScreen } from './host-leaders-screen.tsx'

export function hostLeaderRoutes(app: App) {
  app.get(paths.workspaceHosts.pattern, (c) => hosts(c, blankForm))

  app.post(paths.workspaceHosts.pattern, (c) =>
    submit(c, nameHostLeader, {
      input: (form) => ({
        review: reviewIn(c),
        person: one(form, 'person'),
        responsibility: one(form, 'responsibility'),
        safeguarding: one(form, 'safeguarding') === 'yes',
        telephone: one(form, 'telephone'),
      }),
      done: () => ({
        to: paths.workspaceHosts({ review: reviewIn(c) }),
        told: 'They are named, and can open the workspace.',
      }),
      again: (state) => hosts(c, state),
    }),
  )

  app.post(paths.standDownHost.pattern, (c) =>
    submit(c, standDownHostLeader, {
      input: () => ({ review: reviewIn(c), person: c.req.param('person') }),
      done: () => ({ to: paths.workspaceHosts({ review: reviewIn(c) }), told: 'They are off the review.' }),
      again: (state) => hosts(c, state),
    }),
  )
}

const hosts = async (c: Asked, state: FormState) =>
  show(c, await ofReview(c, (review) => hostLeadersView(c.var.reading, review)), (view) => ({
    title: 'Host leaders',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: <HostLeadersScreen view={view} state={state} />,
  }))
