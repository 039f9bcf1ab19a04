import { z } from 'zod'
import { type AreaState, answerIntroduction, areaStateWords, keptAreasView } from '#excellence'
import { type FormState, blankForm } from '#ui'
import { one, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { KeptAreasScreen } from './kept-areas-screen.tsx'

const States = z
  .enum(['nominated', 'accredited', 'ending', 'expired', 'withdrawn', 'notYet'])
  .catch('nominated')

/** Where every area stands, and who waits to be introduced. */
export function keptAreaRoutes(app: App) {
  app.get(paths.keptAreas.pattern, (c) => kept(c, null))
  app.post(paths.answerIntroduction.pattern, (c) =>
    submit(c, answerIntroduction, {
      input: (filled) => ({
        introduction: c.req.param('introduction'),
        answer: one(filled, 'answer'),
        words: one(filled, 'words'),
      }),
      done: () => ({ to: paths.keptAreas(), told: 'They have been told.' }),
      again: (state) => kept(c, { introduction: c.req.param('introduction'), state }),
    }),
  )
}

type Answering = { readonly introduction: string; readonly state: FormState }

async function kept(c: Asked, answering: Answering | null) {
  const state: AreaState = States.parse(c.req.query('state'))
  const refusal = answering?.state.refusal ?? null
  return show(c, await keptAreasView(c.var.reading, state), (view) => ({
    title: `Areas of Excellence: ${areaStateWords[state].toLowerCase()}`,
    breadcrumbs: [{ label: 'Areas of Excellence', href: paths.areas() }],
    status: refusal ? 422 : 200,
    refusal,
    body: (
      <KeptAreasScreen
        view={view}
        stateFor={(introduction) => (answering?.introduction === introduction ? answering.state : blankForm)}
      />
    ),
  }))
}
