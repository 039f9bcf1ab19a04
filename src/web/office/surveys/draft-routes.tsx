import { isRefused, refused } from '#kernel'
import {
  InstrumentId,
  type InstrumentView,
  describeInstrument,
  instrumentView,
  removeQuestion,
  writeQuestion,
} from '#surveys'
import { type FormState, filledForm } from '#ui'
import { type Filled, one, refusedScreen, screen, seeOther, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { DescribeScreen } from './describe-screen.tsx'
import { InstrumentQuestionScreen } from './instrument-question-screen.tsx'

/** Changing a draft, one page a question. */
export function draftRoutes(app: App) {
  app.get(paths.describeInstrument.pattern, (c) => describe(c))
  app.post(paths.describeInstrument.pattern, (c) =>
    submit(c, describeInstrument, {
      input: (filled) => ({
        instrument: c.req.param('instrument'),
        title: one(filled, 'title'),
        role: one(filled, 'role'),
        opening: one(filled, 'opening'),
        anonymous: one(filled, 'anonymous') === 'yes',
      }),
      done: () => ({ to: here(c), told: 'The draft is changed.' }),
      again: (state) => describe(c, state),
    }),
  )
  app.get(paths.instrumentQuestion.pattern, (c) => question(c))
  app.post(paths.instrumentQuestion.pattern, (c) =>
    submit(c, writeQuestion, {
      input: (filled) => ({
        instrument: c.req.param('instrument'),
        replaces: asked(c) === 'new' ? null : asked(c),
        ...questionIn(filled),
      }),
      done: () => ({ to: here(c), told: 'The draft is changed.' }),
      again: (state) => question(c, state),
    }),
  )
  app.post(paths.removeQuestion.pattern, (c) =>
    submit(c, removeQuestion, {
      input: () => ({ instrument: c.req.param('instrument'), code: asked(c) }),
      done: () => ({ to: here(c), told: 'The question is removed.' }),
      again: (state) => question(c, state),
    }),
  )
}

const here = (c: Asked): string => paths.instrument({ instrument: c.req.param('instrument') ?? '' })
const asked = (c: Asked): string => c.req.param('question') ?? ''

const questionIn = (filled: Filled) => ({
  code: one(filled, 'code'),
  words: one(filled, 'words'),
  hint: one(filled, 'hint') || null,
  scale: one(filled, 'scale'),
  optional: one(filled, 'optional') === 'yes',
  aim: one(filled, 'aim') || null,
  feeds: one(filled, 'feeds') || null,
  place: one(filled, 'place'),
})

/** A draft to be changed; a published version is only shown. */
async function drafted(c: Asked, render: (view: InstrumentView) => Promise<Response> | Response) {
  const id = InstrumentId.safeParse(c.req.param('instrument'))
  const view = id.success ? await instrumentView(c.var.reading, id.data) : refused('not-found')
  if (isRefused(view)) return refusedScreen(c, view)
  return view.state === 'draft' ? render(view) : seeOther(c, here(c))
}

const breadcrumbs = (view: InstrumentView) => [
  { label: 'Questionnaires', href: paths.instruments() },
  { label: view.content.title, href: paths.instrument({ instrument: view.id }) },
]

const describe = (c: Asked, state?: FormState) =>
  drafted(c, (view) => {
    const { title, role, opening, anonymous } = view.content
    const said = { title, role, opening, anonymous: anonymous ? 'yes' : 'no' }
    return screen(c, {
      title: 'What it says',
      breadcrumbs: breadcrumbs(view),
      status: state?.refusal ? 422 : 200,
      refusal: state?.refusal,
      body: <DescribeScreen view={view} state={state ?? filledForm(said)} />,
    })
  })

const question = (c: Asked, state?: FormState) =>
  drafted(c, (view) => {
    const { questions } = view.content
    const place = questions.findIndex(({ code }) => code === asked(c))
    const known = questions[place] ?? null
    if (!known && asked(c) !== 'new') return refusedScreen(c, refused('not-found'))
    const blank = { place: String(questions.length + 1), scale: 'satisfaction', optional: 'no' }
    const said = known && {
      code: known.code,
      words: known.words,
      hint: known.hint ?? '',
      scale: known.scale,
      optional: known.optional ? 'yes' : 'no',
      aim: known.aim ?? '',
      feeds: known.feeds ?? '',
      place: String(place + 1),
    }
    return screen(c, {
      title: known ? `Question ${known.code}` : 'Add a question',
      breadcrumbs: breadcrumbs(view),
      status: state?.refusal ? 422 : 200,
      refusal: state?.refusal,
      body: (
        <InstrumentQuestionScreen
          view={view}
          code={known?.code ?? null}
          state={state ?? filledForm(said ?? blank)}
        />
      ),
    })
  })
