import { isRefused, refused } from '#kernel'
import { ReviewId, putTeamRight, waysOutView } from '#seasons'
import { askToMove, askedWayOutView, takeBackWayOut } from '#seasons/moves'
import { type FormState, blankForm } from '#ui'
import { type Filled, one, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { waitSeconds } from '../plan/plan-asked.ts'
import { PutRightScreen } from './put-right-screen.tsx'
import { pairsIn } from './pairs-in.ts'

export function putRightRoutes(app: App) {
  app.get(paths.putRight.pattern, (c) => waysOut(c, blankForm))

  app.post(paths.putRight.pattern, (c) =>
    submit(c, putTeamRight, {
      input: (form) => wayIn(c, form),
      done: (facts) => ({
        to: paths.officeReview({ review: c.req.param('review') }),
        told: toldOf(facts.filter(({ name }) => name === 'seasons.placeOffered').length),
      }),
      again: (state) => waysOut(c, state),
    }),
  )

  app.post(paths.askToMove.pattern, (c) =>
    submit(c, askToMove, {
      input: (form) => wayIn(c, form),
      done: () => ({ to: here(c), told: 'They are asked by mail. Their answers appear here.' }),
      again: (state) => waysOut(c, state),
    }),
  )

  app.post(paths.takeBackWayOut.pattern, (c) =>
    submit(c, takeBackWayOut, {
      input: () => ({ wayOut: c.req.param('wayOut') }),
      done: () => ({ to: here(c), told: 'The question is taken back. Everybody keeps their place.' }),
      again: (state) => waysOut(c, state),
    }),
  )
}

const wayIn = (c: Asked, form: Filled) => ({
  review: c.req.param('review'),
  joins: pairsIn(one(form, 'joins')),
  leaves: pairsIn(one(form, 'leaves')),
})

const here = (c: Asked) => paths.putRight({ review: c.req.param('review') ?? '' })

const toldOf = (offers: number): string =>
  offers === 1
    ? 'The team is put right: 1 offer goes out.'
    : `The team is put right: ${offers} offers go out.`

async function waysOut(c: Asked, state: FormState) {
  const id = ReviewId.safeParse(c.req.param('review'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const { mendElsewhere: mend, patience } = c.var.services
  const view = await waysOutView(c.var.reading, id.data, { mend, patience })
  const asked = await askedWayOutView(c.var.reading, id.data)
  if (isRefused(asked)) return refusedScreen(c, asked)
  return show(c, view, (ways) => ({
    title: `Put the team right at ${ways.schoolName}`,
    breadcrumbs: [
      { label: 'Season board', href: paths.board({ season: ways.season }) },
      { label: ways.schoolName, href: paths.officeReview({ review: id.data }) },
    ],
    reloadAfter: ways.looking ? waitSeconds : undefined,
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PutRightScreen view={ways} asked={asked} state={state} />,
  }))
}
