import { isRefused, refused } from '#kernel'
import {
  agreeTimetable,
  drawReviewTimetable,
  setActivity,
  setBells,
  takeOutActivity,
  timetableView,
} from '#reviews'
import { type FormState, blankForm, filledForm } from '#ui'
import { refusedScreen, screen, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { closedUp } from '../../asked/rows.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { activityFrom, answersOfActivity } from './activity-answers.ts'
import { ActivityScreen } from './activity-screen.tsx'
import { answersOfBells, bellsFrom } from './bells-answers.ts'
import { BellsScreen, dayWords } from './bells-screen.tsx'
import { morningCardRoutes } from './card-routes.tsx'
import { TimetableScreen } from './timetable-screen.tsx'

export function timetableRoutes(app: App) {
  app.get(paths.workspaceTimetable.pattern, (c) => timetable(c, blankForm))
  app.post(paths.drawTimetable.pattern, (c) =>
    submit(c, drawReviewTimetable, {
      input: () => ({ review: reviewIn(c) }),
      done: () => arrived(c, 'The timetable is drawn. Look it over, change what you like, then agree it.'),
      again: (state) => timetable(c, state),
    }),
  )
  app.post(paths.agreeTimetable.pattern, (c) =>
    submit(c, agreeTimetable, {
      input: () => ({ review: reviewIn(c) }),
      done: () => arrived(c, 'The timetable is agreed, and in everybody’s calendar.'),
      again: (state) => timetable(c, state),
    }),
  )
  bellRoutes(app)
  activityRoutes(app)
  morningCardRoutes(app)
}

function bellRoutes(app: App) {
  app.get(paths.workspaceBells.pattern, (c) => bells(c, null))
  app.post(paths.workspaceBells.pattern, (c) =>
    submit(c, setBells, {
      input: (form) => bellsFrom(reviewIn(c), form),
      done: () => arrived(c, 'The day is saved. Draw the timetable again if it should follow.'),
      again: (state) => bells(c, { ...state, values: closedUp(closedUp(state.values, 'lessons'), 'breaks') }),
    }),
  )
}

function activityRoutes(app: App) {
  app.get(paths.newActivity.pattern, (c) => activity(c, null))
  app.get(paths.timetableActivity.pattern, (c) => activity(c, null))
  for (const path of [paths.newActivity, paths.timetableActivity])
    app.post(path.pattern, (c: Asked) =>
      submit(c, setActivity, {
        input: (form) =>
          activityFrom({ review: reviewIn(c), activity: c.req.param('activity') ?? null }, form),
        done: () => arrived(c, 'It is in the timetable.'),
        again: (state) => activity(c, state),
      }),
    )
  app.post(paths.takeOutActivity.pattern, (c) =>
    submit(c, takeOutActivity, {
      input: () => ({ review: reviewIn(c), activity: c.req.param('activity') }),
      done: () => arrived(c, 'It is out of the timetable.'),
      again: (state) => timetable(c, state),
    }),
  )
}

const arrived = (c: Asked, told: string) => ({ to: paths.workspaceTimetable({ review: reviewIn(c) }), told })

const asked = (c: Asked) => ofReview(c, (review) => timetableView(c.var.reading, review))

const timetable = async (c: Asked, state: FormState) =>
  show(c, await asked(c), (view) => ({
    title: 'Timetable',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: <TimetableScreen view={view} state={state} />,
  }))

const arrangers = { claim: 'its Lead Reviewer and the host’s leaders' }
const backTo = (review: string) => ({
  label: 'Back to the timetable',
  href: paths.workspaceTimetable({ review }),
})

async function bells(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayChange) return refusedScreen(c, refused('not-allowed', arrangers))
  return screen(c, {
    title: dayWords(view),
    back: backTo(view.review),
    ...withForm(state),
    body: <BellsScreen view={view} state={state ?? filledForm(answersOfBells(view.bells))} />,
  })
}

async function activity(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayChange) return refusedScreen(c, refused('not-allowed', arrangers))
  const id = c.req.param('activity') ?? null
  const known = view.timetable.flatMap(({ lines }) => lines).find((line) => line.id === id) ?? null
  if (id !== null && !known) return refusedScreen(c, refused('not-found'))
  return screen(c, {
    title: known ? 'Change an activity' : 'Add an activity',
    back: backTo(view.review),
    ...withForm(state),
    body: (
      <ActivityScreen
        view={view}
        activity={known}
        state={state ?? filledForm(known ? answersOfActivity(known) : { day: c.req.query('day') ?? '' })}
      />
    ),
  })
}
