import { countAgain, declareUnrecorded } from '#impact'
import type { FormState } from '#ui'
import { one, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** What nobody knows is said of a figure and a year, and taken back. */
export function unrecordedRoutes(
  app: App,
  again: (c: Asked, state: FormState) => Response | Promise<Response>,
) {
  app.post(paths.declareUnrecorded.pattern, (c) =>
    submit(c, declareUnrecorded, {
      input: (filled) => ({
        metric: c.req.param('metric'),
        year: one(filled, 'year'),
        why: one(filled, 'why'),
      }),
      done: ([fact]) => ({
        to: figureNow(c, fact?.body.year),
        told: `Of ${fact?.body.year} it is not recorded. What is frozen stays as it was frozen.`,
      }),
      again: (state) => again(c, state),
    }),
  )
  app.post(paths.countAgain.pattern, (c) =>
    submit(c, countAgain, {
      input: (filled) => ({ metric: c.req.param('metric'), year: one(filled, 'year') }),
      done: ([fact]) => ({
        to: figureNow(c, fact?.body.year),
        told: 'It is made of its rows again. What is frozen stays as it was frozen.',
      }),
      again: (state) => again(c, state),
    }),
  )
}

const figureNow = (c: Asked, year: string | undefined): string =>
  paths.figure({ metric: c.req.param('metric') ?? '' }, { year, version: 'now' })
