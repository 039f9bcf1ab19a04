import { newTrustReviewView, trustReviewsView } from '#reviews'
import { setUpTrustReview } from '#seasons'
import { type FormState, blankForm, dateAnswer } from '#ui'
import { one, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { NewTrustReviewScreen, TrustReviewsScreen } from './trust-reviews-screen.tsx'

const crumbs = [{ label: 'Trust peer reviews', href: paths.trustReviews() }]

/** Where trust peer reviews begin, and where those who take part in one find it. */
export function trustReviewRoutes(app: App) {
  app.get(paths.trustReviews.pattern, async (c) =>
    show(c, await trustReviewsView(c.var.reading), (view) => ({
      title: 'Trust peer reviews',
      body: <TrustReviewsScreen view={view} />,
    })),
  )
  app.get(paths.newTrustReview.pattern, (c) => setting(c, blankForm, c.req.query('q')))
  app.post(paths.newTrustReview.pattern, (c) =>
    submit(c, setUpTrustReview, {
      input: (form) => ({
        trust: one(form, 'trust'),
        framework: one(form, 'framework'),
        first: dateAnswer(form, 'first'),
      }),
      done: ([set]) => ({
        to: set ? paths.trustTeam({ review: set.body.review }) : paths.trustReviews(),
        told: 'The review is set up. Add its team as people agree to come.',
      }),
      again: (state) => setting(c, state, one(state.values, 'q')),
    }),
  )
}

const setting = async (c: Asked, state: FormState, asked = '') =>
  show(c, await newTrustReviewView(c.var.reading, asked.trim().slice(0, 80)), (view) => ({
    title: 'Set up a trust peer review',
    breadcrumbs: crumbs,
    ...withForm(state),
    body: <NewTrustReviewScreen view={view} state={state} />,
  }))
