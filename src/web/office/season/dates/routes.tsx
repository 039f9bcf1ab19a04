import { z } from 'zod'
import { Day, invalid, isRefused, refused } from '#kernel'
import { SeasonId, proposedDatesView, setReviewDates, stopDating } from '#seasons'
import { type FormState, blankForm, dateAnswer, filledForm, refusedForm } from '#ui'
import { all, refusedScreen, screen, seeOther, submit } from '../../../answer.tsx'
import type { App, Asked } from '../../../context.ts'
import { paths } from '../../../paths.ts'
import { waitSeconds } from '../../plan/plan-asked.ts'
import { dateWorth, datesIn } from './dates-in.ts'
import { DatesScreen } from './dates-screen.tsx'

export function proposedDatesRoutes(app: App) {
  app.get(paths.seasonDates.pattern, (c) => proposals(c, null))

  app.post(paths.seasonDates.pattern, (c) =>
    submit(c, setReviewDates, {
      input: (form) => ({ season: c.req.param('season'), dates: datesIn(all(form, 'dates')) }),
      done: (facts) => ({
        to: paths.seasonDates({ season: c.req.param('season') }),
        told: `${facts.length === 1 ? '1 review has its days, and its host is told.' : `${facts.length} reviews have their days, and their hosts are told.`} Next, plan who leads them.`,
      }),
      again: (state) => proposals(c, state),
    }),
  )

  app.post(paths.stopDates.pattern, (c) => stop(c))
}

async function stop(c: Asked) {
  const id = SeasonId.safeParse(c.req.param('season'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const query = c.req.query()
  const { dateElsewhere: date } = c.var.services
  const refusal = await stopDating(c.var.reading, id.data, { wanted: wishIn(query).wanted, date })
  return refusal ? refusedScreen(c, refusal) : seeOther(c, paths.seasonDates({ season: id.data }, query))
}

async function proposals(c: Asked, state: FormState | null) {
  const id = SeasonId.safeParse(c.req.param('season'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const query = c.req.query()
  const { wanted, wished } = wishIn(query)
  const { dateElsewhere: date, patience } = c.var.services
  const view = await proposedDatesView(c.var.reading, id.data, { wanted, date, patience })
  if (isRefused(view)) return refusedScreen(c, view)
  const ticked = query['tick'] === 'none' ? [] : view.dates.filter(({ lead }) => lead !== null).map(dateWorth)
  return screen(c, {
    title: 'Propose dates',
    breadcrumbs: [{ label: `Season ${view.year}`, href: paths.season({ season: view.season }) }],
    reloadAfter: view.looking ? waitSeconds : undefined,
    status: (state ?? wished).refusal ? 422 : 200,
    refusal: (state ?? wished).refusal,
    body: (
      <DatesScreen view={view} state={state ?? filledForm({ dates: ticked })} wished={wished} query={query} />
    ),
  })
}

const Wish = z.object({ review: z.uuid('Choose a school'), first: Day })

function wishIn(query: Record<string, string>) {
  if (!('review' in query)) return { wanted: null, wished: blankForm }
  const asked = Wish.safeParse({ review: query['review'], first: dateAnswer(query, 'first') })
  return asked.success
    ? { wanted: asked.data, wished: filledForm(query) }
    : { wanted: null, wished: refusedForm(query, invalid(asked.error).refusal) }
}
