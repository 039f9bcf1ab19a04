import { nominationsView } from '#excellence'
import { isRefused, refused } from '#kernel'
import { type HostStep, type ReviewView, cancelReview, hostHomeView, postponeReview } from '#seasons'
import { type FormState, blankForm } from '#ui'
import { one, refusedScreen, screen, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { type CallingOff, CallOffScreen } from './call-off-screen.tsx'
import { reviewAsked } from './review-asked.ts'
import { ReviewScreen } from './review-screen.tsx'

export function hostedReviewRoutes(app: App) {
  app.get(paths.hostedReview.pattern, async (c) => {
    const view = await reviewAsked(c)
    if (isRefused(view)) return refusedScreen(c, view)
    const nominations = await nominationsView(c.var.reading, view.review)
    return screen(c, {
      title: `Review at ${view.schoolName}`,
      breadcrumbs: [{ label: view.schoolName, href: paths.school({ school: view.school }) }],
      body: (
        <ReviewScreen
          view={view}
          next={await nextFor(c, view)}
          nominations={isRefused(nominations) ? null : nominations}
        />
      ),
    })
  })

  app.get(paths.postponeHostedReview.pattern, (c) => callOff(c, 'postpone', blankForm))
  app.get(paths.cancelHostedReview.pattern, (c) => callOff(c, 'cancel', blankForm))

  app.post(paths.postponeHostedReview.pattern, (c) =>
    submit(c, postponeReview, {
      input: (form) => ({ review: c.req.param('review'), why: one(form, 'why') }),
      done: () => ({
        to: paths.hostedReview({ review: c.req.param('review') }),
        told: 'The review is postponed. Choose new days when you can.',
      }),
      again: (state) => callOff(c, 'postpone', state),
    }),
  )

  app.post(paths.cancelHostedReview.pattern, (c) =>
    submit(c, cancelReview, {
      input: (form) => ({ review: c.req.param('review'), why: one(form, 'why') }),
      done: () => ({
        to: paths.hostedReview({ review: c.req.param('review') }),
        told: 'The review is cancelled.',
      }),
      again: (state) => callOff(c, 'cancel', state),
    }),
  )
}

/** What the host does next, for those who may act for the school. */
async function nextFor(c: Asked, { school, season }: ReviewView): Promise<HostStep | null> {
  const home = await hostHomeView(c.var.reading, school)
  if (isRefused(home)) return null
  return home.seasons.find((one) => one.season === season)?.next ?? null
}

async function callOff(c: Asked, how: CallingOff, state: FormState) {
  const view = await reviewAsked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.may.callOff && !state.refusal)
    return refusedScreen(
      c,
      refused('not-allowed', { claim: 'the school’s leaders and the office, until the review begins,' }),
    )
  return screen(c, {
    title: how === 'cancel' ? 'Cancel the review' : 'Postpone the review',
    back: { label: 'Back to the review', href: paths.hostedReview({ review: view.review }) },
    ...withForm(state),
    body: <CallOffScreen view={view} how={how} state={state} />,
  })
}
