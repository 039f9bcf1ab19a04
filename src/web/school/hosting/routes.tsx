import { isRefused, refused } from '#kernel'
import { SchoolId } from '#partnership'
import { hostingView } from '#seasons'
import { type FormState, filledForm, refusedForm } from '#ui'
import { filledIn, refusedScreen, seeOther, show } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { HostingScreen } from './hosting-screen.tsx'
import { signUp } from './sign-up.ts'

export function hostingRoutes(app: App) {
  app.get(paths.hosting.pattern, (c) =>
    hosting(c, filledForm({ season: c.req.query('season') ?? '', allowed: 'no' })),
  )

  app.post(paths.hosting.pattern, async (c) => {
    const filled = await filledIn(c)
    const signed = await signUp(c, c.req.param('school'), filled)
    if (!isRefused(signed))
      return seeOther(
        c,
        paths.hostedReviewDates({ review: signed }),
        'You have signed up. Now choose your three days.',
      )
    return signed.refusal.code === 'not-found' || signed.refusal.code === 'not-allowed'
      ? refusedScreen(c, signed)
      : hosting(c, refusedForm(filled, signed.refusal))
  })
}

async function hosting(c: Asked, state: FormState) {
  const id = SchoolId.safeParse(c.req.param('school'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  return show(c, await hostingView(c.var.reading, id.data), (view) => ({
    title: view.chances.length > 0 ? 'Sign up to host a review' : 'Reviews',
    breadcrumbs: [{ label: view.name, href: paths.school({ school: view.school }) }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <HostingScreen view={view} state={state} />,
  }))
}
