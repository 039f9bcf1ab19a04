import { refused } from '#kernel'
import {
  AreaId,
  AreasQuestion,
  areaView,
  areasView,
  askForIntroduction,
  giveOpinion,
  renewArea,
  withdrawArea,
} from '#excellence'
import { blankForm, dateAnswer, filledForm } from '#ui'
import { one, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { type AreaForms, AreaScreen } from './area-screen.tsx'
import { AreasScreen } from './areas-screen.tsx'

const areaIn = (c: Asked): string => c.req.param('area') ?? ''
const itsPage = (c: Asked): string => paths.area({ area: areaIn(c) })

/** The directory, and a page for each area: read by partners, examined by its team, kept by school and office. */
export function areaRoutes(app: App) {
  app.get(paths.areas.pattern, async (c) =>
    show(c, await areasView(c.var.reading, AreasQuestion.parse(c.req.query())), (view) => ({
      title: 'Areas of Excellence',
      body: <AreasScreen view={view} />,
    })),
  )
  app.get(paths.area.pattern, (c) => area(c))
  app.post(paths.askForIntroduction.pattern, (c) =>
    submit(c, askForIntroduction, {
      input: (filled) => ({ area: areaIn(c), purpose: one(filled, 'purpose') }),
      done: () => ({ to: itsPage(c), told: 'Thank you. The office will answer you.' }),
      again: (asking) => area(c, { asking }),
    }),
  )
  app.post(paths.giveOpinion.pattern, (c) =>
    submit(c, giveOpinion, {
      input: (filled) => ({ area: areaIn(c), opinion: one(filled, 'opinion'), why: one(filled, 'why') }),
      done: (facts) => ({ to: itsPage(c), told: toldOf(facts.map(({ name }) => name)) }),
      again: (examining) => area(c, { examining }),
    }),
  )
  keepingRoutes(app)
}

function keepingRoutes(app: App) {
  app.post(paths.renewArea.pattern, (c) =>
    submit(c, renewArea, {
      input: (filled) => ({ area: areaIn(c), last: dateAnswer(filled, 'last') }),
      done: () => ({ to: itsPage(c), told: 'It runs longer now.' }),
      again: (renewing) => area(c, { renewing }),
    }),
  )
  app.post(paths.withdrawArea.pattern, (c) =>
    submit(c, withdrawArea, {
      input: (filled) => ({ area: areaIn(c), why: one(filled, 'why') }),
      done: () => ({ to: itsPage(c), told: 'It is withdrawn, and leaves the directory tonight.' }),
      again: (withdrawing) => area(c, { withdrawing }),
    }),
  )
}

function toldOf(names: readonly string[]): string {
  if (names.includes('excellence.areaAccredited')) return 'It is accredited, for three years from today.'
  if (names.includes('excellence.areaNotAccredited')) return 'The school knows what is still missing.'
  return 'Your opinion is saved.'
}

async function area(c: Asked, typed: Partial<AreaForms> = {}) {
  const id = AreaId.safeParse(areaIn(c))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const refusal = Object.values(typed).find((state) => state.refusal)?.refusal
  return show(c, await areaView(c.var.reading, id.data), (view) => {
    const yours = view.examination?.yours
    const examining = filledForm({ opinion: yours?.opinion ?? '', why: yours?.why ?? '' })
    const forms = { asking: blankForm, renewing: blankForm, withdrawing: blankForm, examining, ...typed }
    return {
      title: view.title,
      breadcrumbs: [{ label: 'Areas of Excellence', href: paths.areas() }],
      status: refusal ? 422 : 200,
      refusal: refusal ?? null,
      body: <AreaScreen view={view} forms={forms} />,
    }
  })
}
