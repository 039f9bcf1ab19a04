import { acceptProtocol, protocolView } from '#reviews'
import { type FormState, blankForm } from '#ui'
import { one, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { ProtocolScreen } from './protocol-screen.tsx'

export function protocolRoutes(app: App) {
  app.get(paths.workspaceProtocol.pattern, (c) => protocol(c, blankForm))

  app.post(paths.workspaceProtocol.pattern, (c) =>
    submit(c, acceptProtocol, {
      input: (form) => ({ review: reviewIn(c), agreed: one(form, 'agreed') === 'yes' }),
      done: () => ({ to: paths.workspace({ review: reviewIn(c) }), told: 'You have accepted the protocol.' }),
      again: (state) => protocol(c, state),
    }),
  )
}

const protocol = async (c: Asked, state: FormState) =>
  show(c, await ofReview(c, (review) => protocolView(c.var.reading, review)), (view) => ({
    title: 'Protocol',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: <ProtocolScreen view={view} state={state} />,
  }))
