import { isRefused, refused } from '#kernel'
import {
  AreaId,
  type AreaView,
  areaView,
  changeNomination,
  nominateAgain,
  nominateArea,
  nominationsView,
  withdrawNomination,
} from '#excellence'
import { ReviewId } from '#seasons'
import { type FormState, Heading, filledForm } from '#ui'
import { type Filled, all, one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { NominationForm } from './nomination-form.tsx'
import { NominationsScreen } from './nominations-screen.tsx'

const reviewIn = (c: Asked): string => c.req.param('review') ?? ''
const areaIn = (c: Asked): string => c.req.param('area') ?? ''

/** A school nominates what its next review should examine, and may change it until then. */
export function nominationRoutes(app: App) {
  app.get(paths.nominations.pattern, (c) => nominations(c, null))
  app.get(paths.nominateArea.pattern, (c) => nominating(c, null))
  app.post(paths.nominateArea.pattern, (c) =>
    submit(c, nominateArea, {
      input: (filled) => ({ ...described(filled), review: reviewIn(c) }),
      done: () => ({
        to: paths.nominations({ review: reviewIn(c) }),
        told: 'Nominated. The team will see it.',
      }),
      again: (state) => nominating(c, state),
    }),
  )
  app.post(paths.nominateAgain.pattern, (c) =>
    submit(c, nominateAgain, {
      input: () => ({ review: reviewIn(c), area: areaIn(c) }),
      done: () => ({ to: paths.nominations({ review: reviewIn(c) }), told: 'Nominated once more.' }),
      again: (state) => nominations(c, state.refusal?.words ?? null),
    }),
  )
  changingRoutes(app)
}

function changingRoutes(app: App) {
  app.get(paths.changeNomination.pattern, (c) => changing(c, null))
  app.post(paths.changeNomination.pattern, (c) =>
    submit(c, changeNomination, {
      input: (filled) => ({ ...described(filled), area: areaIn(c) }),
      done: () => ({ to: paths.area({ area: areaIn(c) }), told: 'Your changes are saved.' }),
      again: (state) => changing(c, state),
    }),
  )
  app.post(paths.withdrawNomination.pattern, (c) =>
    submit(c, withdrawNomination, {
      input: () => ({ area: areaIn(c) }),
      done: (facts) => ({
        to: paths.nominations({ review: facts[0]?.body.review ?? '' }),
        told: 'The nomination is taken back.',
      }),
      again: () => c.redirect(paths.area({ area: areaIn(c) }), 303),
    }),
  )
}

const described = (filled: Filled) => ({
  title: one(filled, 'title'),
  category: one(filled, 'category'),
  phase: one(filled, 'phase'),
  themes: all(filled, 'themes'),
  whatWasDone: one(filled, 'whatWasDone'),
  impact: one(filled, 'impact'),
  toSee: one(filled, 'toSee'),
  offers: all(filled, 'offers'),
  contact: one(filled, 'contact') || null,
  listed: one(filled, 'listed'),
})

async function nominations(c: Asked, problem: string | null) {
  const view = await nominationsAsked(c, reviewIn(c))
  return show(c, view, (found) => ({
    title: 'Areas of Excellence',
    breadcrumbs: [
      { label: `Review at ${found.schoolName}`, href: paths.hostedReview({ review: found.review }) },
    ],
    status: problem ? 422 : 200,
    body: <NominationsScreen view={found} problem={problem} />,
  }))
}

async function nominationsAsked(c: Asked, review: string) {
  const id = ReviewId.safeParse(review)
  return id.success ? nominationsView(c.var.reading, id.data) : refused('not-found')
}

async function nominating(c: Asked, typed: FormState | null) {
  const view = await nominationsAsked(c, reviewIn(c))
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayNominate && !typed)
    return refusedScreen(
      c,
      refused('not-allowed', { claim: 'the school’s leaders, until the review begins,' }),
    )
  const state = typed ?? filledForm({ phase: view.phase, listed: 'yes' })
  return screen(c, {
    title: 'Nominate an Area of Excellence',
    back: { label: 'Back', href: paths.nominations({ review: view.review }) },
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: (
      <>
        <Heading caption={view.schoolName}>Nominate an Area of Excellence</Heading>
        <NominationForm
          action={paths.nominateArea({ review: view.review })}
          state={state}
          people={view.people}
          button="Nominate it"
        />
      </>
    ),
  })
}

async function changing(c: Asked, typed: FormState | null) {
  const id = AreaId.safeParse(areaIn(c))
  const area = id.success ? await areaView(c.var.reading, id.data) : refused('not-found')
  if (isRefused(area)) return refusedScreen(c, area)
  const view = await nominationsAsked(c, area.examination?.review ?? '')
  if (isRefused(view)) return refusedScreen(c, view)
  if (!area.may.change && !typed)
    return refusedScreen(
      c,
      refused('not-allowed', { claim: 'the school’s leaders, until the review begins,' }),
    )
  const state = typed ?? filledForm(answersOf(area))
  return screen(c, {
    title: 'Change a nomination',
    back: { label: 'Back', href: paths.area({ area: area.area }) },
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: (
      <>
        <Heading caption={area.title}>Change what it says</Heading>
        <NominationForm
          action={paths.changeNomination({ area: area.area })}
          state={state}
          people={view.people}
          button="Save your changes"
        />
      </>
    ),
  })
}

const answersOf = (area: AreaView): FormState['values'] => ({
  title: area.title,
  category: area.category,
  phase: area.phase,
  themes: area.themes,
  whatWasDone: area.whatWasDone,
  impact: area.impact,
  toSee: area.toSee ?? '',
  offers: area.offers,
  contact: area.contact?.person ?? '',
  listed: area.listed ? 'yes' : 'no',
})
