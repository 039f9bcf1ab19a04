import { findPlaces } from '#partnership'
import { setTermDates, termDatesView } from '#seasons'
import { type FormState, filledForm } from '#ui'
import { show, submit } from '../../../answer.tsx'
import type { App, Asked } from '../../../context.ts'
import { paths } from '../../../paths.ts'
import { closedUp } from '../../../asked/rows.ts'
import { termAnswers, termRows, termsIn } from '../../../asked/stretch-rows.tsx'
import { AuthorityTermsScreen } from './authority-terms-screen.tsx'
import { InsetSchoolsScreen } from './inset-schools-screen.tsx'
import { NoAuthorityScreen } from './no-authority-screen.tsx'
import { TermDatesScreen } from './term-dates-screen.tsx'
import { yearAsked, yearsBeside } from '../../../asked/year-asked.ts'

const seasons = { label: 'Seasons', href: paths.seasons() }

export function calendarRoutes(app: App) {
  app.get(paths.termDates.pattern, async (c) =>
    show(c, await termDatesView(c.var.reading, yearAsked(c)), (view) => ({
      title: 'Term dates',
      breadcrumbs: [seasons],
      body: <TermDatesScreen view={view} years={yearsBeside(c)} />,
    })),
  )

  app.get(paths.authorityTerms.pattern, (c) => authorityTerms(c, null))

  app.post(paths.authorityTerms.pattern, (c) =>
    submit(c, setTermDates, {
      input: (form) => ({
        authority: c.req.param('authority'),
        year: yearAsked(c),
        terms: termsIn(form),
      }),
      done: () => ({ to: paths.termDates({ year: yearAsked(c) }), told: 'The term dates are recorded.' }),
      again: (state) => authorityTerms(c, { ...state, values: closedUp(state.values, 'terms') }),
    }),
  )

  app.get(paths.insetSchools.pattern, async (c) => {
    const words = c.req.query('q')?.trim() ?? ''
    return show(c, await findPlaces(c.var.reading, words), (found) => ({
      title: 'INSET days',
      breadcrumbs: [seasons],
      body: (
        <InsetSchoolsScreen
          year={yearAsked(c)}
          words={words}
          schools={found.filter(({ kind }) => kind === 'school')}
        />
      ),
    }))
  })
}

async function authorityTerms(c: Asked, state: FormState | null) {
  const year = yearAsked(c)
  return show(c, await termDatesView(c.var.reading, year), ({ authorities }) => {
    const view = authorities.find(({ authority }) => String(authority) === c.req.param('authority'))
    const like = authorities.find(({ authority }) => String(authority) === c.req.query('like'))
    if (!view) return { title: 'Page not found', status: 404, body: <NoAuthorityScreen year={year} /> }
    const shown = state ?? filledForm(termAnswers((like ?? view).terms))
    return {
      title: `Term dates of ${view.name}`,
      breadcrumbs: [seasons, { label: 'Term dates', href: paths.termDates({ year }) }],
      status: shown.refusal ? 422 : 200,
      refusal: shown.refusal,
      body: (
        <AuthorityTermsScreen
          view={view}
          year={year}
          rows={termRows(shown.values)}
          state={shown}
          others={authorities.filter(({ terms }) => terms.length > 0)}
        />
      ),
    }
  })
}
