import { isRefused, refused } from '#kernel'
import {
  ReviewId,
  TeamPlanId,
  adoptTeamPlan,
  changePlan,
  discardTeamPlan,
  planDifferenceView,
  plannedTeamView,
  seasonOutlookView,
  warmAsker,
} from '#seasons'
import { type FormState, blankForm } from '#ui'
import { one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { AdoptScreen } from './adopt-screen.tsx'
import { changeIn } from './change-in.ts'
import { makingRoutes, makingScreen } from './making-routes.tsx'
import { planAsked, trail, waitSeconds } from './plan-asked.ts'
import { PlannedTeamScreen } from './planned-team-screen.tsx'
import { DifferenceWanted, TeamsWanted } from './teams-wanted.ts'
import { TeamPlanScreen } from './team-plan-screen.tsx'

export function planRoutes(app: App) {
  makingRoutes(app)
  seeing(app)
  changing(app)
  deciding(app)
}

function seeing(app: App) {
  app.get(paths.plan.pattern, async (c) => {
    const plan = await planAsked(c, TeamsWanted.parse(c.req.query()))
    if (isRefused(plan) && plan.refusal.code === 'not-found') return makingScreen(c)
    if (isRefused(plan)) return refusedScreen(c, plan)
    const outlook =
      plan.role === 'peer' && plan.state === 'drafted'
        ? await seasonOutlookView(c.var.reading, { season: plan.season, plan: plan.plan })
        : null
    if (isRefused(outlook)) return refusedScreen(c, outlook)
    return screen(c, {
      title: `Plan of teams ${plan.year}`,
      breadcrumbs: trail(plan.season),
      reloadAfter: outlook?.state === 'playing' ? waitSeconds : undefined,
      body: <TeamPlanScreen plan={plan} outlook={outlook} />,
    })
  })
}

function changing(app: App) {
  app.get(paths.planReview.pattern, (c) => plannedTeam(c, blankForm))

  app.post(paths.planReview.pattern, (c) =>
    submit(c, changePlan, {
      input: (form) => ({
        plan: c.req.param('plan'),
        change: changeIn(one(form, 'change'), c.req.param('review')),
      }),
      done: ([fact]) => ({ to: here(c), told: `The plan is changed. ${fact?.body.words ?? ''}` }),
      again: (state) => plannedTeam(c, state),
    }),
  )
}

function deciding(app: App) {
  app.get(paths.adoptPlan.pattern, (c) => adopting(c, blankForm))

  app.post(paths.adoptPlan.pattern, (c) =>
    submit(c, adoptTeamPlan, {
      input: () => ({ plan: c.req.param('plan') }),
      done: (facts) => ({
        to: paths.board({ season: facts[0]?.body.season }),
        told: adoptedWords(facts.filter(({ name }) => name === 'seasons.placeOffered').length),
      }),
      again: (state) => adopting(c, state),
    }),
  )

  app.post(paths.discardPlan.pattern, (c) =>
    submit(c, discardTeamPlan, {
      input: () => ({ plan: c.req.param('plan') }),
      done: ([fact]) => ({
        to: paths.plans({ season: fact?.body.season, role: fact?.body.role }),
        told: 'The plan is discarded. Nobody was told of it.',
      }),
      again: (state) => adopting(c, state),
    }),
  )
}

const adoptedWords = (offers: number): string =>
  offers === 1 ? 'The plan is adopted: 1 offer goes out.' : `The plan is adopted: ${offers} offers go out.`

const here = (c: Asked): string =>
  paths.planReview({ plan: c.req.param('plan') ?? '', review: c.req.param('review') ?? '' })

async function plannedTeam(c: Asked, state: FormState) {
  const [plan, review] = [
    TeamPlanId.safeParse(c.req.param('plan')),
    ReviewId.safeParse(c.req.param('review')),
  ]
  if (!plan.success || !review.success) return refusedScreen(c, refused('not-found'))
  const name = c.req.query('name')?.trim() ?? ''
  const { askElsewhere: ask = warmAsker(), patience } = c.var.services
  const view = await plannedTeamView(c.var.reading, {
    plan: plan.data,
    review: review.data,
    name,
    again: { ask, patience },
  })
  return show(c, view, (team) => ({
    reloadAfter: team.again === null ? waitSeconds : undefined,
    title: `Planned team for ${team.team.schoolName}`,
    breadcrumbs: [{ label: 'The plan', href: paths.plan({ plan: plan.data }) }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PlannedTeamScreen view={team} name={name} state={state} />,
  }))
}

async function adopting(c: Asked, state: FormState) {
  const plan = await planAsked(c, { only: 'all', page: 1 })
  if (isRefused(plan)) return refusedScreen(c, plan)
  const difference = await planDifferenceView(c.var.reading, plan.plan, DifferenceWanted.parse(c.req.query()))
  return show(c, difference, (view) => ({
    title: 'Adopt this plan',
    breadcrumbs: [...trail(plan.season), { label: 'The plan', href: paths.plan({ plan: plan.plan }) }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <AdoptScreen plan={plan} difference={view} state={state} />,
  }))
}
