import type { MiddlewareHandler } from 'hono'
import { openTaskLink } from '#identity'
import { type Actor, bearer, isRefused, refused } from '#kernel'
import {
  type AnsweringView,
  SurveyInvitationId,
  answeringView,
  keepAnswer,
  sendAnswers,
  surveyTask,
  takeAnswersBack,
} from '#surveys'
import { type FormState, blankForm, refusedForm } from '#ui'
import { filledIn, one, refusedScreen, screen, seeOther, show, submit } from '../../answer.tsx'
import type { App, Asked, Env } from '../../context.ts'
import { paths } from '../../paths.ts'
import { CheckScreen } from './check-screen.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { SurveyLinkOverScreen } from './survey-link-over-screen.tsx'
import { SurveyScreen } from './survey-screen.tsx'

/** A survey behind the link of a mail: no account, one question a page, and only a POST that answers. */
export function answerSurveyRoutes(app: App) {
  app.use(`${paths.survey.pattern}/*`, bearsTheLink)
  app.get(paths.survey.pattern, (c) => survey(c, blankForm))
  app.get(paths.surveyQuestion.pattern, (c) => question(c))
  app.post(paths.surveyQuestion.pattern, keep)
  app.get(paths.surveyCheck.pattern, (c) => check(c, blankForm))
  app.post(paths.sendSurvey.pattern, (c) =>
    submit(c, sendAnswers(secretOf(c)), {
      input: () => ({ invitation: invitationOf(c.var.actor) }),
      done: () => ({ to: paths.survey(address(c)), told: 'Thank you. Your answers are sent.' }),
      again: (state) => check(c, state),
    }),
  )
  app.post(paths.takeSurveyBack.pattern, (c) =>
    submit(c, takeAnswersBack(secretOf(c)), {
      input: () => ({ invitation: invitationOf(c.var.actor) }),
      done: () => ({
        to: paths.surveyCheck(address(c)),
        told: 'Your answers are yours again. Change them, send them again, or leave them unsent.',
      }),
      again: (state) => survey(c, state),
    }),
  )
}

const secretOf = (c: Asked): string => c.req.param('secret') ?? ''
const address = (c: Asked) => ({ secret: secretOf(c) })
const invitationOf = (actor: Actor): string => (actor.kind === 'bearer' ? actor.of.id : '')

async function viewOf(c: Asked) {
  const invitation = SurveyInvitationId.safeParse(invitationOf(c.var.actor))
  if (!invitation.success) return refused('not-found')
  return answeringView(c.var.reading, invitation.data, c.var.world.clock.now())
}

const survey = async (c: Asked, state: FormState) =>
  show(c, await viewOf(c), (view) => ({
    title: view.survey,
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <SurveyScreen view={view} state={state} secret={secretOf(c)} />,
  }))

const check = async (c: Asked, state: FormState) =>
  ifOpen(c, (view) =>
    screen(c, {
      title: 'Check your answers',
      back: { label: 'Back', href: paths.surveyQuestion({ ...address(c), number: view.questions.length }) },
      status: state.refusal ? 422 : 200,
      refusal: state.refusal,
      body: <CheckScreen view={view} state={state} secret={secretOf(c)} />,
    }),
  )

const numberOf = (c: Asked): number => Number(c.req.param('number'))

const question = async (c: Asked, state?: FormState) =>
  ifOpen(c, (view) => {
    const asked = view.questions.find(({ number }) => number === numberOf(c))
    if (!asked) return refusedScreen(c, refused('not-found'))
    const before = asked.number - 1
    return screen(c, {
      title: `Question ${asked.number} of ${view.questions.length}`,
      back: {
        label: 'Back',
        href:
          before === 0 ? paths.survey(address(c)) : paths.surveyQuestion({ ...address(c), number: before }),
      },
      status: state?.refusal ? 422 : 200,
      refusal: state?.refusal,
      body: <QuestionScreen view={view} question={asked} state={state} secret={secretOf(c)} />,
    })
  })

/** Questions are asked while there is something to answer; otherwise the survey’s own page says why not. */
async function ifOpen(c: Asked, render: (view: AnsweringView) => Promise<Response> | Response) {
  const view = await viewOf(c)
  if (isRefused(view)) return refusedScreen(c, view)
  return view.state === 'open' ? render(view) : seeOther(c, paths.survey(address(c)))
}

async function keep(c: Asked) {
  const view = await viewOf(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const asked = view.questions.find(({ number }) => number === numberOf(c))
  if (!asked) return refusedScreen(c, refused('not-found'))
  const filled = await filledIn(c)
  const { actor, world } = c.var
  const stop = await world.transaction((tx) =>
    keepAnswer(tx, {
      by: actor,
      at: world.clock.now(),
      input: { invitation: invitationOf(actor), code: asked.code, answer: one(filled, 'answer') },
    }),
  )
  if (stop) return question(c, refusedForm(filled, stop.refusal))
  const next = asked.number + 1
  const isLast = asked.number === view.questions.length || one(filled, 'then') === 'check'
  return seeOther(
    c,
    isLast ? paths.surveyCheck(address(c)) : paths.surveyQuestion({ ...address(c), number: next }),
  )
}

/** From here on the request acts as the bearer of its link, and as nobody else. */
const bearsTheLink: MiddlewareHandler<Env> = async (c, next) => {
  const secret = c.req.param('secret') ?? ''
  const at = c.var.world.clock.now()
  const link = await openTaskLink(c.var.reading.db, { task: surveyTask, secret, at })
  if (isRefused(link))
    return screen(c, { title: 'This link no longer works', status: 404, body: <SurveyLinkOverScreen /> })
  const actor = bearer(link.of, link.person)
  c.set('actor', actor)
  c.set('reading', { ...c.var.reading, actor })
  return next()
}
