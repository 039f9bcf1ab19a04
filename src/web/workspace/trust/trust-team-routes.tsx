import { isRefused, refused } from '#kernel'
import { trustTeamView, writeBiography } from '#reviews'
import { joinTrustTeam, leaveTrustTeam, reachTrustMilestone } from '#seasons'
import { type FormState, blankForm, filledForm } from '#ui'
import { one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { BiographyScreen, TeamScreen } from './team-screen.tsx'

const here = (c: Asked, told: string) => ({ to: paths.trustTeam({ review: reviewIn(c) }), told })
const asked = (c: Asked) => ofReview(c, (review) => trustTeamView(c.var.reading, review))

/** Who comes to a trust peer review. */
export function trustTeamRoutes(app: App) {
  app.get(paths.trustTeam.pattern, (c) => team(c, blankForm))
  app.get(paths.biography.pattern, (c) => biography(c, null))
  app.post(paths.trustTeam.pattern, (c) =>
    submit(c, joinTrustTeam, {
      input: (form) => ({ review: reviewIn(c), person: one(form, 'person'), role: one(form, 'role') }),
      done: () => here(c, 'They are on the team.'),
      again: (state) => team(c, state),
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

const team = async (c: Asked, state: FormState) =>
  show(c, await asked(c), (view) => ({
    title: 'The team',
    breadcrumbs: workspaceCrumbs(view),
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
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
    status: state?.refusal ? 422 : 200,
    refusal: state?.refusal ?? null,
    body: (
      <BiographyScreen view={view} visitor={found} state={state ?? filledForm({ words: found.biography })} />
    ),
  })
}
