import {
  FigureRowsQuestion,
  YearQuestion,
  figureRowsView,
  SectorQuestion,
  figureView,
  figuresView,
  freezeYear,
  sectorComparisonView,
  setTarget,
} from '#impact'
import { type FormState, blankForm } from '#ui'
import { filledIn, one, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { FigureRowsScreen } from './figure-rows-screen.tsx'
import { FigureScreen } from './figure-screen.tsx'
import { SectorScreen } from './sector-screen.tsx'
import { unrecordedRoutes } from './unrecorded-routes.tsx'
import { FiguresScreen } from './figures-screen.tsx'

export function figureRoutes(app: App) {
  app.get(paths.figures.pattern, (c) => figures(c, blankForm))

  app.post(paths.freezeYear.pattern, (c) =>
    submit(c, freezeYear, {
      input: (filled) => ({ year: one(filled, 'year'), why: one(filled, 'why') }),
      done: ([fact]) => ({
        to: paths.figures({ year: fact?.body.year }),
        told: `Version ${fact?.body.version} of ${fact?.body.year} is frozen.`,
      }),
      again: (state) => figures(c, state),
    }),
  )

  app.get(paths.sectorComparison.pattern, (c) => sector(c, ''))
  app.post(paths.sectorComparison.pattern, async (c) => sector(c, one(await filledIn(c), 'urns')))

  app.get(paths.figureRows.pattern, async (c) =>
    show(
      c,
      await figureRowsView(c.var.reading, c.req.param('metric'), FigureRowsQuestion.parse(c.req.query())),
      (view) => ({
        title: `Rows of ${view.title}`,
        breadcrumbs: [
          { label: 'Figures', href: paths.figures({ year: view.year, version: view.version }) },
          {
            label: view.title,
            href: paths.figure({ metric: view.metric }, { year: view.year, version: view.version }),
          },
        ],
        body: <FigureRowsScreen view={view} />,
      }),
    ),
  )

  app.get(paths.figure.pattern, (c) => figure(c, blankForm))
  targetRoutes(app)
  unrecordedRoutes(app, figure)
}

function targetRoutes(app: App) {
  app.post(paths.setTarget.pattern, (c) =>
    submit(c, setTarget, {
      input: (filled) => ({
        metric: c.req.param('metric'),
        year: one(filled, 'year'),
        value: one(filled, 'value').replaceAll(',', ''),
        words: one(filled, 'words'),
      }),
      done: ([fact]) => ({
        to: `${paths.figure({ metric: c.req.param('metric') })}#targets`,
        told: `The target for ${fact?.body.year} is set.`,
      }),
      again: (state) => figure(c, state),
    }),
  )
}

const figure = async (c: Asked, state: FormState) =>
  show(
    c,
    await figureView(c.var.reading, c.req.param('metric') ?? '', YearQuestion.parse(c.req.query())),
    (view) => ({
      title: view.title,
      breadcrumbs: [{ label: 'Figures', href: paths.figures({ year: view.year, version: view.version }) }],
      status: state.refusal ? 422 : 200,
      refusal: state.refusal,
      body: <FigureScreen view={view} state={state} />,
    }),
  )

const figures = async (c: Asked, state: FormState) =>
  show(c, await figuresView(c.var.reading, YearQuestion.parse(c.req.query())), (view) => ({
    title: `Figures of ${view.year}`,
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <FiguresScreen view={view} state={state} />,
  }))

/** A list of URNs is too long for an address, so it is posted; nothing is kept of it. */
const sector = async (c: Asked, urns: string) =>
  show(c, await sectorComparisonView(c.var.reading, SectorQuestion.parse({ urns })), (view) => ({
    title: 'Comparison with the sector',
    breadcrumbs: [{ label: 'Figures', href: paths.figures() }],
    body: <SectorScreen view={view} />,
  }))
