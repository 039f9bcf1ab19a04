import { type Fact, isRefused, refused } from '#kernel'
import {
  InstrumentId,
  addStandardInstruments,
  discardDraft,
  draftInstrument,
  instrumentView,
  instrumentsView,
  publishInstrument,
  readInstrument,
  writeInstrument,
} from '#surveys'
import { type FormState, blankForm, refusedForm } from '#ui'
import { type Filled, filledIn, one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { AnyAct, App, Asked } from '../../context.ts'
import { download } from '../../download.ts'
import { paths } from '../../paths.ts'
import { InstrumentScreen } from './instrument-screen.tsx'
import { InstrumentsScreen } from './instruments-screen.tsx'
import { NewInstrumentScreen } from './new-instrument-screen.tsx'

const surveys = { label: 'Questionnaires', href: paths.instruments() }

/** Questionnaires: seen, begun from a file, published, taken away. */
export function instrumentRoutes(app: App) {
  app.get(paths.instruments.pattern, (c) => instruments(c))
  app.post(paths.addStandardInstruments.pattern, (c) =>
    submit(c, addStandardInstruments, {
      input: () => ({}),
      done: () => ({ to: paths.instruments(), told: 'The standard questionnaires are here and published.' }),
      again: () => instruments(c),
    }),
  )
  app.get(paths.newInstrument.pattern, (c) => newInstrument(c, blankForm))
  app.post(paths.newInstrument.pattern, fromJson)
  app.get(paths.instrument.pattern, (c) => instrument(c, blankForm))
  app.get(paths.instrumentJson.pattern, takeAway)
  app.post(paths.nextInstrument.pattern, nextVersion)
  app.post(paths.publishInstrument.pattern, (c) =>
    change(c, publishInstrument, 'This version is published. From now on people are asked with it.'),
  )
  app.post(paths.discardInstrument.pattern, (c) => change(c, discardDraft, 'The draft is discarded.'))
}

const instruments = async (c: Asked) =>
  show(c, await instrumentsView(c.var.reading), (view) => ({
    title: 'Questionnaires',
    body: <InstrumentsScreen view={view} />,
  }))

async function newInstrument(c: Asked, state: FormState) {
  const view = await instrumentsView(c.var.reading)
  if (isRefused(view)) return refusedScreen(c, view)
  return screen(c, {
    title: 'Bring in a questionnaire',
    breadcrumbs: [surveys],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewInstrumentScreen state={state} />,
  })
}

async function fromJson(c: Asked) {
  const filled = await filledIn(c)
  const content = readInstrument((await fileIn(c)) || one(filled, 'json'))
  if (isRefused(content)) return newInstrument(c, refusedForm(filled, content.refusal))
  return submit(c, draftInstrument, {
    input: () => ({ content }),
    done: ([drafted]) => ({
      to: drafted ? paths.instrument(drafted.body) : paths.instruments(),
      told: 'The questionnaire is read. It is a draft: nobody is asked with it yet.',
    }),
    again: (state) => newInstrument(c, state),
  })
}

async function fileIn(c: Asked): Promise<string> {
  const file = (await c.req.formData()).get('file')
  return file === null || typeof file === 'string' ? '' : file.text()
}

const idIn = (c: Asked) => InstrumentId.safeParse(c.req.param('instrument'))

async function viewOf(c: Asked) {
  const id = idIn(c)
  return id.success ? instrumentView(c.var.reading, id.data) : refused('not-found')
}

const instrument = async (c: Asked, state: FormState) =>
  show(c, await viewOf(c), (view) => ({
    title: view.content.title,
    breadcrumbs: [surveys],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <InstrumentScreen view={view} state={state} />,
  }))

async function takeAway(c: Asked) {
  const view = await viewOf(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const name = `${view.content.code} version ${view.version}`
  return download(c, { name, kind: 'json', content: writeInstrument(view.content) })
}

async function nextVersion(c: Asked) {
  const view = await viewOf(c)
  if (isRefused(view)) return refusedScreen(c, view)
  return submit(c, draftInstrument, {
    input: () => ({ content: view.content }),
    done: ([drafted]) => ({
      to: drafted ? paths.instrument(drafted.body) : paths.instruments(),
      told: 'A draft of the next version is begun. Change what you like, then publish it.',
    }),
    again: (state) => instrument(c, state),
  })
}

async function change<State, F extends Fact>(
  c: Asked,
  act: AnyAct<{ instrument: InstrumentId }, State, F>,
  told: string,
) {
  const view = await viewOf(c)
  if (isRefused(view)) return refusedScreen(c, view)
  return submit(c, act, {
    input: (_filled: Filled) => ({ instrument: view.id }),
    done: () => ({ to: act.name.endsWith('discardDraft') ? paths.instruments() : here(view.id), told }),
    again: (state) => instrument(c, state),
  })
}

const here = (id: InstrumentId): string => paths.instrument({ instrument: id })
