import { refused } from '#kernel'
import { SchoolId } from '#partnership'
import { schoolTermsView, setTermDates } from '#seasons'
import { type FormState, filledForm } from '#ui'
import { refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { closedUp } from '../../asked/rows.ts'
import { termAnswers, termRows, termsIn } from '../../asked/stretch-rows.tsx'
import { SchoolTermsScreen } from './terms-screen.tsx'
import { yearAsked } from '../../asked/year-asked.ts'

export function schoolTermsRoutes(app: App) {
  app.get(paths.schoolTerms.pattern, (c) => schoolTerms(c, null))

  app.post(paths.schoolTerms.pattern, (c) =>
    submit(c, setTermDates, {
      input: (form) => ({ school: c.req.param('school'), year: yearAsked(c), terms: termsIn(form) }),
      done: () => ({
        to: paths.schoolTerms({ school: c.req.param('school') }, { year: yearAsked(c) }),
        told: 'Your term dates are recorded.',
      }),
      again: (state) => schoolTerms(c, { ...state, values: closedUp(state.values, 'terms') }),
    }),
  )
}

async function schoolTerms(c: Asked, state: FormState | null) {
  const school = SchoolId.safeParse(c.req.param('school'))
  if (!school.success) return refusedScreen(c, refused('not-found'))
  const view = await schoolTermsView(c.var.reading, { school: school.data, year: yearAsked(c) })
  return show(c, view, (view) => {
    const shown = state ?? filledForm(termAnswers(view.terms))
    return {
      title: 'Term dates',
      breadcrumbs: [{ label: view.name, href: paths.school({ school: view.school }) }],
      status: shown.refusal ? 422 : 200,
      refusal: shown.refusal,
      body: <SchoolTermsScreen view={view} rows={termRows(shown.values)} state={shown} />,
    }
  })
}
