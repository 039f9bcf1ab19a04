import { isRefused, refused } from '#kernel'
import { trustTeamView, writeBiography } from '#reviews'
import {
  callOffTrustReview,
  joinTrustTeam,
  leaveTrustTeam,
  moveTrustReview,
  reachTrustMilestone,
} from '#seasons'
import { type FormState, blankForm, dateAnswer, filledForm } from '#ui'
import { one, refusedScreen, screen, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { type OtherDays, OtherDaysScreen, otherDaysWords } from './other-days-screen.tsx'
import { BiographyScreen, TeamScreen } from './team-screen.tsx'

const here = (c: Asked, told: string) => ({ to: paths.trustTeam({ review: reviewIn(c) }), told })
const asked = (c: Asked, who = '') =>
  ofReview(c, (review) => trustTeamView(c.var.reading, review, who.trim().slice(0, 80)))

/** Who comes to a trust peer review, and when. */
export function trustTeamRoutes(app: App) {
  otherDaysRoutes(app)
  app.get(paths.trustTeam.pattern, (c) => team(c, blankForm, c.req.query('who')))
  app.get(paths.biography.pattern, (c) => biography(c, null))
  app.post(paths.trustTeam.pattern, (c) =>
    submit(c, joinTrustTeam, {
      input: (form) => ({ review: reviewIn(c), person: one(form, 'person'), role: one(form, 'role') }),
      done: () => here(c, 'They are on the team.'),
      again: (state) => team(c, state, String(state.values['who'] ?? '')),
    }),
  )
  app.post(paths.leaveTrustTeam.pattern, (c) =>
    submit(c, leaveTrustTeam, {
      input: () => ({ review: reviewIn(c), person: c.req.param('person') }),
      done: () => here(c, 'They are off the team.'),
      again: (state) => team(c, state),
    }),
  )
  app.post(paths.closeTrustReview.pattern, (c) =>
    submit(c, reachTrustMilestone, {
      input: () => ({ review: reviewIn(c), milestone: 'closed' }),
      done: () => here(c, 'The review is closed.'),
      again: (state) => team(c, state),
    }),
  )
  app.post(paths.biography.pattern, (c) =>
    submit(c, writeBiography, {
      input: (form) => ({ review: reviewIn(c), person: c.req.param('person'), words: one(form, 'words') }),
      done: () => here(c, 'The biography is saved.'),
      again: (state) => biography(c, state),
    }),
  )
}

function otherDaysRoutes(app: App) {
  app.get(paths.moveTrustReview.pattern, (c) => otherDays(c, 'move', blankForm))
  app.get(paths.callOffTrustReview.pattern, (c) => otherDays(c, 'callOff', blankForm))
  app.post(paths.moveTrustReview.pattern, (c) =>
    submit(c, moveTrustReview, {
      input: (form) => ({ review: reviewIn(c), first: dateAnswer(form, 'first'), why: one(form, 'why') }),
      done: () => here(c, 'The review is moved. Its team and its trust are told.'),
      again: (state) => otherDays(c, 'move', state),
    }),
  )
  app.post(paths.callOffTrustReview.pattern, (c) =>
    submit(c, callOffTrustReview, {
      input: (form) => ({ review: reviewIn(c), why: one(form, 'why') }),
      done: () => here(c, 'The review is called off. Its team and its trust are told.'),
      again: (state) => otherDays(c, 'callOff', state),
    }),
  )
}

async function otherDays(c: Asked, how: OtherDays, state: FormState) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayChange && !state.refusal) return refusedScreen(c, refused('not-found'))
  return screen(c, {
    title: otherDaysWords[how].title,
    back: { label: 'Back to the team', href: paths.trustTeam({ review: view.review }) },
    ...withForm(state),
    body: <OtherDaysScreen view={view} how={how} state={state} />,
  })
}

const team = async (c: Asked, state: FormState, who = '') =>
  show(c, await asked(c, who), (view) => ({
    title: 'The team',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: <TeamScreen view={view} state={state} />,
  }))

async function biography(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const found = view.team.find(({ person }) => String(person) === c.req.param('person'))
  if (!found?.mayWrite) return refusedScreen(c, refused('not-found'))
  return screen(c, {
    title: `Biography of ${found.name}`,
    back: { label: 'Back to the team', href: paths.trustTeam({ review: view.review }) },
    ...withForm(state),
    body: (
      <BiographyScreen view={view} visitor={found} state={state ?? filledForm({ words: found.biography })} />
    ),
  })
}
