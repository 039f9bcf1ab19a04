import { refused } from '#kernel'
import { ReviewId, putTeamRight, waysOutView } from '#seasons'
import { type FormState, blankForm } from '#ui'
import { one, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { waitSeconds } from '../plan/plan-asked.ts'
import { PutRightScreen } from './put-right-screen.tsx'
import { pairsIn } from './pairs-in.ts'

export function putRightRoutes(app: App) {
  app.get(paths.putRight.pattern, (c) => waysOut(c, blankForm))

  app.post(paths.putRight.pattern, (c) =>
    submit(c, putTeamRight, {
      input: (form) => ({
        review: c.req.param('review'),
        joins: pairsIn(one(form, 'joins')),
        leaves: pairsIn(one(form, 'leaves')),
      }),
      done: (facts) => ({
        to: paths.officeReview({ review: c.req.param('review') }),
        told: toldOf(facts.filter(({ name }) => name === 'seasons.placeOffered').length),
      }),
      again: (state) => waysOut(c, state),
    }),
  )
}

const toldOf = (offers: number): string =>
  offers === 1
    ? 'The team is put right: 1 offer goes out.'
    : `The team is put right: ${offers} offers go out.`

async function waysOut(c: Asked, state: FormState) {
  const id = ReviewId.safeParse(c.req.param('review'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const { mendElsewhere: mend, patience } = c.var.services
  const view = await waysOutView(c.var.reading, id.data, { mend, patience })
  return show(c, view, (ways) => ({
    title: `Put the team right at ${ways.schoolName}`,
    breadcrumbs: [
      { label: 'Season board', href: paths.board({ season: ways.season }) },
      { label: ways.schoolName, href: paths.officeReview({ review: id.data }) },
    ],
    reloadAfter: ways.looking ? waitSeconds : undefined,
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PutRightScreen view={ways} state={state} />,
  }))
}
