import { isRefused, refused } from '#kernel'
import { chooseTrustSchools, describeTrustSchool, trustProformaView, writeProforma } from '#reviews'
import { type FormState, filledForm } from '#ui'
import { all, one, refusedScreen, screen, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { ProformaScreen } from './proforma-screen.tsx'
import { TrustSchoolScreen } from './trust-school-screen.tsx'
import { WriteProformaScreen, boxOf } from './write-proforma-screen.tsx'

const asked = (c: Asked) => ofReview(c, (review) => trustProformaView(c.var.reading, review))
const here = (c: Asked, told: string) => ({ to: paths.proformas({ review: reviewIn(c) }), told })

/** What a trust says of itself and of its schools before its peer review. */
export function proformaRoutes(app: App) {
  app.get(paths.proformas.pattern, (c) => proformas(c, null))
  app.get(paths.writeProforma.pattern, (c) => writing(c, null))
  app.get(paths.trustSchool.pattern, (c) => school(c, null))
  app.post(paths.writeProforma.pattern, (c) =>
    submit(c, writeProforma, {
      input: (form) => ({
        review: reviewIn(c),
        answers: Object.fromEntries(
          Object.keys(form)
            .filter((name) => name.startsWith('answers.'))
            .map((name) => [name.slice('answers.'.length), one(form, name)]),
        ),
      }),
      done: () => here(c, 'Proforma 1 is saved.'),
      again: (state) => writing(c, state),
    }),
  )
  app.post(paths.trustSchools.pattern, (c) =>
    submit(c, chooseTrustSchools, {
      input: (form) => ({ review: reviewIn(c), schools: all(form, 'schools') }),
      done: () => here(c, 'The schools are saved. Open each to add what the register does not know.'),
      again: (state) => proformas(c, state),
    }),
  )
  app.post(paths.trustSchool.pattern, (c) =>
    submit(c, describeTrustSchool, {
      input: (form) => ({ ...form, review: reviewIn(c), school: c.req.param('school') }),
      done: () => here(c, 'What you wrote of the school is saved.'),
      again: (state) => school(c, state),
    }),
  )
}

const proformas = async (c: Asked, state: FormState | null) =>
  show(c, await asked(c), (view) => ({
    title: 'Proformas',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: (
      <ProformaScreen
        view={view}
        state={
          state ??
          filledForm({ schools: view.schools.flatMap(({ chosen, school: id }) => (chosen ? [id] : [])) })
        }
      />
    ),
  }))

async function writing(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view) || !view.mayWrite)
    return refusedScreen(c, isRefused(view) ? view : refused('not-found'))
  const answers = Object.fromEntries(view.answers.map((answer) => [boxOf(answer), answer.words]))
  return screen(c, {
    title: 'Write Proforma 1',
    back: { label: 'Back to the proformas', href: paths.proformas({ review: view.review }) },
    ...withForm(state),
    body: <WriteProformaScreen view={view} state={state ?? filledForm(answers)} />,
  })
}

async function school(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const found = view.schools.find((one) => one.chosen && String(one.school) === c.req.param('school'))
  if (!found || !view.mayWrite) return refusedScreen(c, refused('not-found'))
  const { employees, ownHub, lastInspection, context } = found
  const answers = { employees: employees === null ? '' : String(employees), ownHub, lastInspection, context }
  return screen(c, {
    title: found.name,
    back: { label: 'Back to the proformas', href: paths.proformas({ review: view.review }) },
    ...withForm(state),
    body: <TrustSchoolScreen view={view} school={found} state={state ?? filledForm(answers)} />,
  })
}
