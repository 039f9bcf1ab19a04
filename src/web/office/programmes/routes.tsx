import { isRefused, refused } from '#kernel'
import {
  cohortsView,
  endEnrolment,
  nameFacilitator,
  openCohort,
  programmeWords,
  standDownFacilitator,
} from '#programmes'
import { type FormState, blankForm, filledForm } from '#ui'
import { one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { cohortAsked, cohortIn, cohortsLink } from './cohort-asked.ts'
import { CohortScreen } from './cohort-screen.tsx'
import { CohortsScreen, NewCohortScreen } from './cohorts-screen.tsx'
import { enrolRoutes } from './enrol-routes.tsx'
import { groupingRoutes } from './grouping-routes.tsx'

/** The office opens cohorts, enrols, names facilitators and forms groups. */
export function cohortRoutes(app: App) {
  app.get(paths.cohorts.pattern, async (c) =>
    show(c, await cohortsView(c.var.reading), (view) => ({
      title: 'Cohorts and groups',
      breadcrumbs: [{ label: 'Programmes', href: paths.programmes() }],
      body: <CohortsScreen view={view} />,
    })),
  )
  app.get(paths.newCohort.pattern, (c) => opening(c, null))
  app.post(paths.newCohort.pattern, (c) =>
    submit(c, openCohort, {
      input: (filled) => ({ programme: one(filled, 'programme'), year: one(filled, 'year') }),
      done: (facts) => ({
        to: paths.cohort({ cohort: facts[0]?.body.cohort ?? '' }),
        told: 'The cohort is open. Enrol its members next.',
      }),
      again: (state) => opening(c, state),
    }),
  )
  enrolRoutes(app)
  groupingRoutes(app)
  oneCohortRoutes(app)
}

function oneCohortRoutes(app: App) {
  app.get(paths.cohort.pattern, (c) => cohort(c))
  const back = (c: Asked) => paths.cohort({ cohort: cohortIn(c) })
  app.post(paths.nameFacilitator.pattern, (c) =>
    submit(c, nameFacilitator, {
      input: (filled) => ({ cohort: cohortIn(c), person: one(filled, 'person') }),
      done: () => ({ to: back(c), told: 'They are a facilitator of this cohort now.' }),
      again: (naming) => cohort(c, { naming }),
    }),
  )
  app.post(paths.standDownFacilitator.pattern, (c) =>
    submit(c, standDownFacilitator, {
      input: () => ({ cohort: cohortIn(c), person: c.req.param('person') }),
      done: () => ({ to: back(c), told: 'They are no longer a facilitator of this cohort.' }),
      again: ({ refusal }) => cohort(c, { problem: refusal?.words ?? null }),
    }),
  )
  app.post(paths.endEnrolment.pattern, (c) =>
    submit(c, endEnrolment, {
      input: () => ({ enrolment: c.req.param('enrolment') }),
      done: () => ({ to: back(c), told: 'They leave the programme today.' }),
      again: ({ refusal }) => cohort(c, { problem: refusal?.words ?? null }),
    }),
  )
}

async function opening(c: Asked, typed: FormState | null) {
  const view = await cohortsView(c.var.reading)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayOpen) return refusedScreen(c, refused('not-allowed', { claim: 'the office' }))
  const state = typed ?? filledForm({ year: view.years[0] ?? '' })
  return screen(c, {
    title: 'Open a cohort',
    breadcrumbs: [cohortsLink],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewCohortScreen view={view} state={state} />,
  })
}

type Typed = { readonly naming?: FormState; readonly problem?: string | null }

async function cohort(c: Asked, { naming = blankForm, problem = null }: Typed = {}) {
  return show(c, await cohortAsked(c), (view) => ({
    title: `${programmeWords[view.programme]} ${view.year}`,
    breadcrumbs: [cohortsLink],
    status: problem || naming.refusal ? 422 : 200,
    refusal: naming.refusal,
    body: <CohortScreen view={view} naming={naming} problem={problem} />,
  }))
}
