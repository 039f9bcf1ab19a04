import { isRefused, refused } from '#kernel'
import { allowOwnHub, chooseEstimateOption, chooseFocus } from '#seasons'
import { type FormState, filledForm } from '#ui'
import { all, one, refusedScreen, screen, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { reviewAsked } from './review-asked.ts'
import { WishScreen } from './wish-screen.tsx'
import { type Wish, estimateWish, focusWish, ownHubWish } from './wishes.tsx'

export function wishRoutes(app: App) {
  app.get(paths.hostedReviewFocus.pattern, (c) => wishScreen(c, focusWish, null))
  app.get(paths.hostedReviewEstimate.pattern, (c) => wishScreen(c, estimateWish, null))
  app.get(paths.hostedReviewOwnHub.pattern, (c) => wishScreen(c, ownHubWish, null))

  app.post(paths.hostedReviewFocus.pattern, (c) =>
    submit(c, chooseFocus, {
      input: (form) => ({ review: c.req.param('review'), focus: all(form, 'focus') }),
      done: () => ({ to: wayBack(c), told: 'Your focus is saved.' }),
      again: (state) => wishScreen(c, focusWish, state),
    }),
  )

  app.post(paths.hostedReviewEstimate.pattern, (c) =>
    submit(c, chooseEstimateOption, {
      input: (form) => ({ review: c.req.param('review'), option: one(form, 'option') }),
      done: () => ({ to: wayBack(c), told: 'Your estimate option is saved.' }),
      again: (state) => wishScreen(c, estimateWish, state),
    }),
  )

  app.post(paths.hostedReviewOwnHub.pattern, (c) =>
    submit(c, allowOwnHub, {
      input: (form) => ({ review: c.req.param('review'), allowed: one(form, 'allowed') }),
      done: () => ({ to: wayBack(c), told: 'Your answer is saved.' }),
      again: (state) => wishScreen(c, ownHubWish, state),
    }),
  )
}

/** To the answers that are being checked, when somebody came from there; else to the review. */
function wayBack(c: Asked): string {
  const review = c.req.param('review') ?? ''
  const first = c.req.query('first')
  return first ? paths.hostedReviewCheck({ review }, { first }) : paths.hostedReview({ review })
}

async function wishScreen(c: Asked, wish: Wish, refusedState: FormState | null) {
  const view = await reviewAsked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!wish.may(view) && refusedState === null)
    return refusedScreen(
      c,
      refused('not-allowed', { claim: 'the school’s leaders, until the review begins,' }),
    )
  const state = refusedState ?? filledForm(wish.answers(view))
  return screen(c, {
    title: wish.title,
    back: { label: 'Back', href: wayBack(c) },
    ...withForm(state),
    body: (
      <WishScreen
        view={view}
        title={wish.title}
        action={wish.address(view.review, c.req.query('first'))}
        cancel={wayBack(c)}
        state={state}
      >
        {wish.question}
      </WishScreen>
    ),
  })
}
