import { type Refused, isRefused, refused } from '#kernel'
import { mapView } from '#partnership'
import {
  SeasonId,
  type SeasonYear,
  chooseReview,
  reviewsToChooseView,
  seasonYearsView,
  withdrawChoice,
} from '#seasons'
import { type FormState, blankForm } from '#ui'
import { refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { england } from '../../england.ts'
import { paths } from '../../paths.ts'
import { ChooseScreen } from './choose-screen.tsx'
import { type Choosing, ChoosingQuestion, choosingIn } from './choosing-question.ts'
import { NoSeasonToChooseScreen } from './no-season-to-choose-screen.tsx'
import { ReviewsToChooseScreen } from './reviews-to-choose-screen.tsx'

const toChoose = { label: 'Reviews to choose', href: paths.reviewsToChoose() }

export function choosingRoutes(app: App) {
  app.get(paths.reviewsToChoose.pattern, async (c) => {
    const season = await seasonToChooseIn(c)
    if (isRefused(season)) return refusedScreen(c, season)
    if (!season) return screen(c, { title: toChoose.label, body: <NoSeasonToChooseScreen /> })
    const question = ChoosingQuestion.parse(c.req.query())
    const view = await reviewsToChooseView(c.var.reading, season)
    if (isRefused(view)) return refusedScreen(c, view)
    const choosing = choosingIn(view, { ...question, season })
    const map = c.req.query('as') === 'map' ? await mapOf(c, choosing) : null
    return screen(c, {
      title: toChoose.label,
      body: <ReviewsToChooseScreen choosing={choosing} map={map} />,
    })
  })

  app.get(paths.chooseReview.pattern, (c) => chooseScreen(c, blankForm))

  app.post(paths.chooseReview.pattern, (c) =>
    submit(c, chooseReview, {
      input: (form) => ({ ...form, review: c.req.param('review') }),
      done: ([fact]) => ({
        to: paths.reviewsToChoose({ season: fact?.body.season }),
        told: fact?.body.waiting
          ? 'You are on the waiting list. We tell you when a place is yours.'
          : 'You have chosen this review. The office confirms the teams once choosing closes.',
      }),
      again: (state) => chooseScreen(c, state),
    }),
  )

  app.post(paths.withdrawChoice.pattern, (c) =>
    submit(c, withdrawChoice, {
      input: () => ({ placement: c.req.param('placement') }),
      done: ([fact]) => ({
        to: paths.reviewsToChoose({ season: fact?.body.season }),
        told: 'You have taken your choice back.',
      }),
      again: () => refusedScreen(c, refused('not-found')),
    }),
  )
}

/** The season that the address names, or the one in which reviews can be chosen, or the latest. */
async function seasonToChooseIn(c: Asked): Promise<SeasonId | null | Refused> {
  const seasons = await seasonYearsView(c.var.reading)
  if (isRefused(seasons)) return seasons
  const named = ({ id }: SeasonYear) => id === c.req.query('season')
  const open = ({ state }: SeasonYear) => state === 'choicesOpen'
  return (seasons.find(named) ?? seasons.find(open) ?? seasons[0])?.id ?? null
}

async function mapOf(c: Asked, choosing: Choosing) {
  const map = await mapView(c.var.reading)
  const schools = new Map(isRefused(map) ? [] : map.schools.map((school) => [school.id, school]))
  return {
    england: england(c.var.services.config),
    located: choosing.found.flatMap((review) => {
      const school = schools.get(review.school)
      return school ? [{ review, latitude: school.latitude, longitude: school.longitude }] : []
    }),
  }
}

async function chooseScreen(c: Asked, state: FormState) {
  const season = await seasonToChooseIn(c)
  if (isRefused(season)) return refusedScreen(c, season)
  const view = season ? await reviewsToChooseView(c.var.reading, season) : refused('not-found')
  const review = isRefused(view)
    ? undefined
    : view.reviews.find((one) => one.review === c.req.param('review'))
  return show(c, isRefused(view) || review ? view : refused('not-found'), (found) => ({
    title: review ? `Review at ${review.schoolName}` : toChoose.label,
    breadcrumbs: [toChoose],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: review && <ChooseScreen view={found} review={review} state={state} />,
  }))
}
