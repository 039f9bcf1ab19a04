import { isRefused, personOf, refused } from '#kernel'
import {
  TrainingSessionId,
  enrolOnTraining,
  leaveTraining,
  recordCompletion,
  scheduleTraining,
  setAccreditationTerm,
  trainingSessionView,
  trainingSessionsView,
} from '#practitioners'
import { type FormState, blankForm, dateAnswer } from '#ui'
import { type Filled, one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { pageAsked } from '../../asked/page-asked.ts'
import { paths } from '../../paths.ts'
import { NewTrainingScreen } from './new-training-screen.tsx'
import { TrainingScreen } from './training-screen.tsx'
import { TrainingSessionScreen } from './training-session-screen.tsx'

const training = { label: 'Training', href: paths.training() }
const sessionIn = (c: Asked): string => c.req.param('session') ?? ''

/** Sessions for everybody to enrol on; the office arranges them and says who came. */
export function trainingRoutes(app: App) {
  app.get(paths.training.pattern, (c) => sessions(c))
  app.get(paths.newTraining.pattern, async (c) => {
    const view = await trainingSessionsView(c.var.reading)
    if (isRefused(view)) return refusedScreen(c, view)
    return view.maySchedule
      ? newTraining(c, blankForm)
      : refusedScreen(c, refused('not-allowed', { claim: 'the office' }))
  })
  app.post(paths.newTraining.pattern, (c) =>
    submit(c, scheduleTraining, {
      input: (filled) => ({
        title: one(filled, 'title'),
        kind: one(filled, 'kind'),
        heldOn: dateAnswer(filled, 'heldOn'),
        mode: one(filled, 'mode'),
        place: one(filled, 'place') || null,
        capacity: one(filled, 'capacity') || null,
      }),
      done: () => ({ to: paths.training(), told: 'The session is arranged. People can enrol now.' }),
      again: (state) => newTraining(c, state),
    }),
  )
  app.post(paths.accreditationTerms.pattern, (c) =>
    submit(c, setAccreditationTerm, {
      input: (filled) => ({ kind: one(filled, 'kind'), years: one(filled, 'years') }),
      done: () => ({ to: `${paths.training()}#terms`, told: 'New accreditations last that long.' }),
      again: (term) => sessions(c, { term }),
    }),
  )
  ownRoutes(app)
  sessionRoutes(app)
}

function ownRoutes(app: App) {
  const own = (c: Asked) => ({ trainingSession: sessionIn(c), person: personOf(c.var.actor) })
  app.post(paths.enrolMyself.pattern, (c) =>
    submit(c, enrolOnTraining, {
      input: () => own(c),
      done: () => ({ to: paths.training(), told: 'You are enrolled.' }),
      again: (own) => sessions(c, { own }),
    }),
  )
  app.post(paths.leaveTraining.pattern, (c) =>
    submit(c, leaveTraining, {
      input: () => own(c),
      done: () => ({ to: paths.training(), told: 'You have given up your place.' }),
      again: (own) => sessions(c, { own }),
    }),
  )
}

function sessionRoutes(app: App) {
  app.get(paths.trainingSession.pattern, (c) => session(c))
  app.post(paths.enrolOnTraining.pattern, (c) =>
    submit(c, enrolOnTraining, {
      input: (filled) => ({ trainingSession: sessionIn(c), person: one(filled, 'person') }),
      done: () => ({ to: paths.trainingSession({ session: sessionIn(c) }), told: 'They are enrolled.' }),
      again: (enrolling) => session(c, { enrolling }),
    }),
  )
  app.post(paths.trainingAttendance.pattern, (c) =>
    submit(c, recordCompletion, {
      input: (filled) => ({
        trainingSession: sessionIn(c),
        completed: marked(filled, 'completed'),
        missed: marked(filled, 'missed'),
      }),
      done: () => ({
        to: paths.trainingSession({ session: sessionIn(c) }),
        told: 'Attendance is recorded. Those who came are accredited.',
      }),
      again: (marking) => session(c, { marking }),
    }),
  )
}

const marked = (filled: Filled, as: string): string[] =>
  Object.keys(filled)
    .filter((name) => name.startsWith('came-') && one(filled, name) === as)
    .map((name) => name.slice('came-'.length))

type Refusing = { readonly own?: FormState; readonly term?: FormState }

const sessions = async (c: Asked, { own = blankForm, term = blankForm }: Refusing = {}) =>
  show(c, await trainingSessionsView(c.var.reading, pageAsked(c)), (view) => ({
    title: 'Training',
    status: own.refusal || term.refusal ? 422 : 200,
    refusal: term.refusal,
    body: <TrainingScreen view={view} problem={own.refusal?.words ?? null} term={term} />,
  }))

const newTraining = (c: Asked, state: FormState) =>
  screen(c, {
    title: 'Arrange training',
    breadcrumbs: [training],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewTrainingScreen state={state} />,
  })

type Typed = { readonly enrolling?: FormState; readonly marking?: FormState }

async function session(c: Asked, { enrolling = blankForm, marking = blankForm }: Typed = {}) {
  const id = TrainingSessionId.safeParse(sessionIn(c))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const refusal = enrolling.refusal ?? marking.refusal
  return show(c, await trainingSessionView(c.var.reading, id.data), (view) => ({
    title: view.title,
    breadcrumbs: [training],
    status: refusal ? 422 : 200,
    refusal,
    body: <TrainingSessionScreen view={view} enrolling={enrolling} marking={marking} />,
  }))
}
