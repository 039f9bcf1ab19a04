import { isRefused, refused } from '#kernel'
import {
  ReviewId,
  ReviewRole,
  TeamPlanId,
  adoptTeamPlan,
  changePlan,
  discardTeamPlan,
  planTeams,
  plannedTeamView,
  seasonsView,
  teamPlanView,
  teamPlansView,
} from '#seasons'
import { type FormState, blankForm, filledForm, refusedForm } from '#ui'
import { filledIn, one, refusedScreen, screen, seeOther, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { seasonAsked } from '../board/season-asked.ts'
import { AdoptScreen } from './adopt-screen.tsx'
import { changeIn } from './change-in.ts'
import { NewPlanScreen } from './new-plan-screen.tsx'
import { PlannedTeamScreen } from './planned-team-screen.tsx'
import { TeamsWanted } from './teams-wanted.ts'
import { TeamPlanScreen } from './team-plan-screen.tsx'

export function planRoutes(app: App) {
  making(app)
  changing(app)
  deciding(app)
}

function making(app: App) {
  app.get(paths.plans.pattern, (c) =>
    newPlan(c, filledForm({ role: ReviewRole.safeParse(c.req.query('role')).data ?? 'peer' })),
  )

  app.post(paths.plans.pattern, async (c) => {
    const filled = await filledIn(c)
    const { solveElsewhere } = c.var.services
    const rooms = { world: c.var.world, db: c.var.reading.db, solveElsewhere }
    const decision = await planTeams(rooms, {
      by: c.var.actor,
      input: { ...filled, instead: one(filled, 'instead') || null },
    })
    if (isRefused(decision)) {
      const { code } = decision.refusal
      if (code === 'not-found' || code === 'not-allowed') return refusedScreen(c, decision)
      return newPlan(c, refusedForm(filled, decision.refusal))
    }
    const drafted = decision.facts.find(({ name }) => name === 'seasons.teamPlanDrafted')
    return seeOther(c, drafted ? paths.plan({ plan: drafted.body.plan }) : paths.plans())
  })

  app.get(paths.plan.pattern, async (c) => {
    const wanted = TeamsWanted.parse(c.req.query())
    return show(c, await planAsked(c, wanted), (plan) => ({
      title: `Plan of teams ${plan.year}`,
      breadcrumbs: trail(plan.season),
      body: <TeamPlanScreen plan={plan} />,
    }))
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

const trail = (season: string) => [
  { label: 'Season board', href: paths.board({ season }) },
  { label: 'Plan teams', href: paths.plans({ season }) },
]

async function planAsked(c: Asked, wanted: TeamsWanted) {
  const id = TeamPlanId.safeParse(c.req.param('plan'))
  return id.success ? teamPlanView(c.var.reading, id.data, wanted) : refused('not-found')
}

async function newPlan(c: Asked, state: FormState) {
  const seasons = await seasonsView(c.var.reading)
  if (isRefused(seasons)) return refusedScreen(c, seasons)
  const season = seasonAsked(c, seasons)
  const plans = season ? await teamPlansView(c.var.reading, season.id) : []
  if (isRefused(plans)) return refusedScreen(c, plans)
  return screen(c, {
    title: 'Plan teams',
    breadcrumbs: [{ label: 'Season board', href: paths.board() }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewPlanScreen season={season} plans={plans} state={state} />,
  })
}

async function plannedTeam(c: Asked, state: FormState) {
  const [plan, review] = [
    TeamPlanId.safeParse(c.req.param('plan')),
    ReviewId.safeParse(c.req.param('review')),
  ]
  if (!plan.success || !review.success) return refusedScreen(c, refused('not-found'))
  const name = c.req.query('name')?.trim() ?? ''
  const view = await plannedTeamView(c.var.reading, { plan: plan.data, review: review.data, name })
  return show(c, view, (team) => ({
    title: `Planned team for ${team.team.schoolName}`,
    breadcrumbs: [{ label: 'The plan', href: paths.plan({ plan: plan.data }) }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PlannedTeamScreen view={team} name={name} state={state} />,
  }))
}

const adopting = async (c: Asked, state: FormState) =>
  show(c, await planAsked(c, { only: 'all', page: 1 }), (plan) => ({
    title: 'Adopt this plan',
    breadcrumbs: [...trail(plan.season), { label: 'The plan', href: paths.plan({ plan: plan.plan }) }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <AdoptScreen plan={plan} state={state} />,
  }))
