import { isRefused, refused } from '#kernel'
import {
  askChallenge,
  dropChallenge,
  planGroup,
  trustChallengeView,
  trustGroupsView,
  writeChallenge,
} from '#reviews'
import { type FormState, blankForm, filledForm } from '#ui'
import { one, refusedScreen, screen, seeOther, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { ChallengeScreen, ChallengesScreen } from './challenge-screen.tsx'
import { GroupScreen, GroupsScreen } from './groups-screen.tsx'

/** Whom the team meets, and what the trust would like to think through with it. */
export function trustPlanRoutes(app: App) {
  app.get(paths.trustGroups.pattern, async (c) =>
    show(c, await groups(c), (view) => ({
      title: 'Groups of people to meet',
      breadcrumbs: workspaceCrumbs(view),
      body: <GroupsScreen view={view} />,
    })),
  )
  app.get(paths.trustGroup.pattern, (c) => group(c, null))
  app.post(paths.trustGroup.pattern, (c) =>
    submit(c, planGroup, {
      input: (form) => ({ ...form, review: reviewIn(c), activity: c.req.param('activity') }),
      done: () => ({ to: paths.trustGroups({ review: reviewIn(c) }), told: 'The group is saved.' }),
      again: (state) => group(c, state),
    }),
  )
  challengeRoutes(app)
}

const groups = (c: Asked) => ofReview(c, (review) => trustGroupsView(c.var.reading, review))
const challenges = (c: Asked) => ofReview(c, (review) => trustChallengeView(c.var.reading, review))

async function group(c: Asked, state: FormState | null) {
  const view = await groups(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const found = view.groups.find(({ activity }) => activity === c.req.param('activity'))
  if (!found || !view.mayPlan) return refusedScreen(c, refused('not-found'))
  const { people, place } = found
  return screen(c, {
    title: found.title,
    back: { label: 'Back to the groups', href: paths.trustGroups({ review: view.review }) },
    ...withForm(state),
    body: <GroupScreen view={view} group={found} state={state ?? filledForm({ people, place })} />,
  })
}

function challengeRoutes(app: App) {
  const all = (c: Asked, told: string) => ({ to: paths.trustChallenges({ review: reviewIn(c) }), told })
  app.get(paths.trustChallenges.pattern, (c) => asked(c, blankForm))
  app.get(paths.trustChallenge.pattern, (c) => challenge(c, null))
  app.post(paths.trustChallenges.pattern, (c) =>
    submit(c, askChallenge, {
      input: (form) => ({ review: reviewIn(c), question: one(form, 'question') }),
      done: () => all(c, 'The question is there.'),
      again: (state) => asked(c, state),
    }),
  )
  app.post(paths.trustChallenge.pattern, (c) =>
    submit(c, writeChallenge, {
      input: (form) => ({ ...form, review: reviewIn(c), challenge: c.req.param('challenge') }),
      done: () => all(c, 'What was said is saved.'),
      again: (state) => challenge(c, state),
    }),
  )
  app.post(paths.dropChallenge.pattern, (c) =>
    submit(c, dropChallenge, {
      input: () => ({ review: reviewIn(c), challenge: c.req.param('challenge') }),
      done: () => all(c, 'The question is dropped.'),
      again: ({ refusal }) => seeOther(c, paths.trustChallenges({ review: reviewIn(c) }), refusal?.words),
    }),
  )
}

const asked = async (c: Asked, state: FormState) =>
  show(c, await challenges(c), (view) => ({
    title: 'Trust challenge',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: <ChallengesScreen view={view} state={state} />,
  }))

async function challenge(c: Asked, state: FormState | null) {
  const view = await challenges(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const found = view.challenges.find(({ id }) => String(id) === c.req.param('challenge'))
  if (!found || !view.mayWrite) return refusedScreen(c, refused('not-found'))
  const { question, discussion, consensus } = found
  return screen(c, {
    title: 'Write it up',
    back: { label: 'Back to the trust challenge', href: paths.trustChallenges({ review: view.review }) },
    ...withForm(state),
    body: (
      <ChallengeScreen
        view={view}
        challenge={found}
        state={state ?? filledForm({ question, discussion, consensus })}
      />
    ),
  })
}
