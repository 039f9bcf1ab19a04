import { isRefused, refused } from '#kernel'
import { SeasonId, askStandbys, callUpStandby, releaseStandby, standbysToAskView } from '#seasons'
import { type FormState, filledForm } from '#ui'
import { all, one, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { officeReviewScreen } from '../review/routes.tsx'
import { askWorth, asksIn } from './asks-in.ts'
import { SeasonStandbysScreen } from './season-standbys-screen.tsx'

export function standbysRoutes(app: App) {
  app.get(paths.seasonStandbys.pattern, (c) => weakest(c, null))

  app.post(paths.seasonStandbys.pattern, (c) =>
    submit(c, askStandbys, {
      input: (form) => ({ season: c.req.param('season'), asks: asksIn(all(form, 'asks')) }),
      done: (facts) => ({
        to: `${paths.board({ season: c.req.param('season') })}#outlook`,
        told: askedWords(facts.length),
      }),
      again: (state) => weakest(c, state),
    }),
  )

  app.post(paths.askStandby.pattern, (c) =>
    submit(c, askStandbys, {
      input: (form) => ({
        season: one(form, 'season'),
        asks: [{ review: c.req.param('review'), person: one(form, 'person') }],
      }),
      done: () => ({ to: here(c), told: askedWords(1) }),
      again: again(c),
    }),
  )

  app.post(paths.callUpStandby.pattern, (c) =>
    submit(c, callUpStandby, {
      input: (form) => ({ ...standbyAsked(c), how: one(form, 'how') }),
      done: (facts) => ({
        to: paths.officeReview({ review: c.req.param('review') }),
        told: facts.some(({ name }) => name === 'seasons.placeAccepted')
          ? 'They are on the team, and are told so.'
          : 'The place has been offered. They answer from a mail.',
      }),
      again: again(c),
    }),
  )

  app.post(paths.releaseStandby.pattern, (c) =>
    submit(c, releaseStandby, {
      input: () => standbyAsked(c),
      done: () => ({ to: here(c), told: 'They need not keep the days free any more, and are told so.' }),
      again: again(c),
    }),
  )
}

const standbyAsked = (c: Asked) => ({ review: c.req.param('review'), standby: c.req.param('standby') })

const here = (c: Asked): string => `${paths.officeReview({ review: c.req.param('review') ?? '' })}#standbys`

const again = (c: Asked) => (state: FormState) => officeReviewScreen(c, { form: 'standbys', state })

const askedWords = (count: number): string =>
  count === 1
    ? 'They are asked to stand by. They answer from a mail.'
    : `${count} people are asked to stand by. They answer from a mail.`

async function weakest(c: Asked, state: FormState | null) {
  const id = SeasonId.safeParse(c.req.param('season'))
  const view = id.success ? await standbysToAskView(c.var.reading, id.data) : refused('not-found')
  if (isRefused(view)) return refusedScreen(c, view)
  const unasked = view.asks.filter(({ standing, asked }) => standing + asked === 0)
  return show(c, view, (asking) => ({
    title: 'Ask people to stand by',
    breadcrumbs: [{ label: 'Season board', href: paths.board({ season: asking.season }) }],
    status: state?.refusal ? 422 : 200,
    refusal: state?.refusal,
    body: <SeasonStandbysScreen view={asking} state={state ?? filledForm({ asks: unasked.map(askWorth) })} />,
  }))
}
