import { type Refusal, isRefused, refused } from '#kernel'
import { ReviewId, chooseReviewDates, datesView, reviewView } from '#seasons'
import { type FormState, blankForm, filledForm, refusedForm } from '#ui'
import { one, refusedScreen, screen, seeOther, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { CheckScreen } from './check-screen.tsx'
import { DatesScreen } from './dates-screen.tsx'
import { monthShown } from './months.ts'

export function reviewDatesRoutes(app: App) {
  app.get(paths.hostedReviewDates.pattern, (c) => dates(c, blankForm, c.req.query('month')))

  app.get(paths.hostedReviewCheck.pattern, check)

  app.post(paths.hostedReviewDates.pattern, (c) =>
    submit(c, chooseReviewDates, {
      input: (form) => ({ review: c.req.param('review'), first: one(form, 'first') }),
      done: () => ({
        to: paths.hostedReview({ review: c.req.param('review') }),
        told: 'Your days are settled.',
      }),
      again: (state) => dates(c, state, String(state.values['month'] ?? '')),
    }),
  )
}

async function dates(c: Asked, state: FormState, month: string | undefined) {
  const id = ReviewId.safeParse(c.req.param('review'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  return show(c, await datesView(c.var.reading, id.data), (view) => {
    const filled = state.refusal || !view.chosen ? state : filledForm({ first: view.chosen.first })
    return {
      title: 'Choose your days',
      breadcrumbs: [{ label: 'Your review', href: paths.hostedReview({ review: id.data }) }],
      status: state.refusal ? 422 : 200,
      refusal: state.refusal,
      body: (
        <DatesScreen view={view} today={c.var.reading.today} month={monthShown(view, month)} state={filled} />
      ),
    }
  })
}

/** The answers once more before the days are settled; a day that cannot be had is refused already here. */
async function check(c: Asked) {
  const id = ReviewId.safeParse(c.req.param('review'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const [offered, view] = await Promise.all([
    datesView(c.var.reading, id.data),
    reviewView(c.var.reading, id.data),
  ])
  if (isRefused(offered)) return refusedScreen(c, offered)
  if (isRefused(view)) return refusedScreen(c, view)
  const first = c.req.query('first') ?? ''
  const month = c.req.query('month')
  const days = offered.windows.flatMap(({ weeks }) => weeks).flatMap(({ days }) => days)
  const chosen = days.find((day) => day.first === first)
  if (offered.locked) return seeOther(c, paths.hostedReviewDates({ review: id.data }))
  if (!chosen?.free) return dates(c, refusedForm({ first }, notChosen(chosen?.why ?? null)), month)
  return screen(c, {
    title: 'Check your answers',
    back: { label: 'Choose other days', href: paths.hostedReviewDates({ review: id.data }, { month }) },
    body: <CheckScreen view={view} chosen={chosen} month={month} />,
  })
}

function notChosen(why: string | null): Refusal {
  const words = why === null ? 'Choose the first day of your review.' : `${why} Choose another first day.`
  return { code: 'day-not-chosen', words, fields: [{ field: 'first', words }] }
}
