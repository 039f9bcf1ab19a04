import { isRefused, refused } from '#kernel'
import {
  type PlanBegun,
  ReviewRole,
  TeamPlanId,
  seasonsView,
  startPlanningTeams,
  stopTeamPlan,
  teamPlanMakingView,
  teamPlansView,
} from '#seasons'
import { type FormState, filledForm, refusedForm } from '#ui'
import { filledIn, one, refusedScreen, screen, seeOther, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { seasonAsked } from '../board/season-asked.ts'
import { startPlaying } from '../outlook/routes.ts'
import { MakingScreen, isUnderWay } from './making-screen.tsx'
import { NewPlanScreen } from './new-plan-screen.tsx'
import { trail, waitSeconds } from './plan-asked.ts'

/** A plan is asked for, waited for and stopped. */
export function makingRoutes(app: App) {
  app.get(paths.plans.pattern, (c) =>
    newPlan(c, filledForm({ role: ReviewRole.safeParse(c.req.query('role')).data ?? 'peer' })),
  )

  app.post(paths.plans.pattern, async (c) => {
    const filled = await filledIn(c)
    const { solveElsewhere, patience } = c.var.services
    const rooms = { world: c.var.world, db: c.var.reading.db, solveElsewhere }
    const begun = await startPlanningTeams(rooms, {
      by: c.var.actor,
      input: { ...filled, instead: one(filled, 'instead') || null },
    })
    if (isRefused(begun)) {
      const { code } = begun.refusal
      if (code === 'not-found' || code === 'not-allowed') return refusedScreen(c, begun)
      return newPlan(c, refusedForm(filled, begun.refusal))
    }
    await Promise.race([madeAndPlayed(c, begun), ...(patience ? [patience()] : [])])
    return seeOther(c, paths.plan({ plan: begun.plan }))
  })

  app.post(paths.stopPlan.pattern, (c) =>
    submit(c, stopTeamPlan, {
      input: () => ({ plan: c.req.param('plan') }),
      done: ([fact]) => ({ to: fact ? paths.plan({ plan: fact.body.plan }) : paths.plans() }),
      again: () => c.redirect(paths.plan({ plan: c.req.param('plan') }), 303),
    }),
  )
}

/** A plan of peer reviewers is played through as soon as it is there. What goes wrong is kept with it, and its page says so. */
async function madeAndPlayed(c: Asked, { plan, finished }: PlanBegun): Promise<void> {
  const { log } = c.var.services
  const made = await finished.catch((fault: unknown) => log.error({ err: fault }, 'plan of teams'))
  if (!made || isRefused(made)) return
  const drafted = made.facts.find(({ name }) => name === 'seasons.teamPlanDrafted')
  if (drafted?.body.role !== 'peer') return
  const playing = await startPlaying(c, { season: drafted.body.season, plan })
  if (!isRefused(playing)) await playing.finished
}

/** The page of a plan that is not there yet. */
export async function makingScreen(c: Asked) {
  const id = TeamPlanId.safeParse(c.req.param('plan'))
  const view = id.success ? await teamPlanMakingView(c.var.reading, id.data) : refused('not-found')
  return show(c, view, (making) => ({
    title: isUnderWay(making) ? 'The plan is being made' : 'This plan was not finished',
    breadcrumbs: trail(making.season),
    reloadAfter: isUnderWay(making) ? waitSeconds : undefined,
    body: <MakingScreen making={making} />,
  }))
}

async function newPlan(c: Asked, state: FormState) {
  const seasons = await seasonsView(c.var.reading)
  if (isRefused(seasons)) return refusedScreen(c, seasons)
  const season = seasonAsked(c, seasons)
  const plans = season ? await teamPlansView(c.var.reading, season.id) : { plans: [], making: [] }
  if (isRefused(plans)) return refusedScreen(c, plans)
  return screen(c, {
    title: 'Plan teams',
    breadcrumbs: [{ label: 'Season board', href: paths.board() }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewPlanScreen season={season} plans={plans} state={state} />,
  })
}
